package dk.klynge.planning.headcount;

import dk.klynge.planning.CostModels;
import dk.klynge.planning.HeadcountConsequences;
import dk.klynge.planning.Scenario;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/// As the page tells it when nobody tries other numbers.
@Component
class KnownConsequences implements HeadcountConsequences {

  private final CostModels models;
  private final HeadcountView view;
  private final Clock clock;

  KnownConsequences(CostModels models, HeadcountView view, Clock clock) {
    this.models = models;
    this.view = view;
    this.clock = clock;
  }

  @Override
  public Told of(Scenario scenario) {
    var page =
        view.page(scenario, models.inForce(), new AssumedForm(Map.of()), LocalDate.now(clock));
    return new Told(
        page.model(),
        page.version(),
        page.posts().stream()
            .map(row -> new Posts(row.label(), row.before(), row.after()))
            .toList(),
        page.sentences(),
        page.quantiles().stream()
            .map(row -> new Spread(row.label(), row.mean(), row.low(), row.middle(), row.high()))
            .toList(),
        page.assumptions());
  }
}
