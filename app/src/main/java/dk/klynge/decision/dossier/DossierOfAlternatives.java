package dk.klynge.decision.dossier;

import dk.klynge.decision.DossierSource;
import dk.klynge.documents.Paper.Alignment;
import dk.klynge.documents.Paper.Block;
import dk.klynge.documents.Paper.Column;
import dk.klynge.planning.Alternatives;
import dk.klynge.planning.Scenario;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The alternative proposals to the scenario: what the two-part test said of each, and what became
/// of it.
@Component
class DossierOfAlternatives implements DossierSource {

  private final Alternatives alternatives;
  private final LimitWords words;

  DossierOfAlternatives(Alternatives alternatives, LimitWords words) {
    this.alternatives = alternatives;
    this.words = words;
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Part> part(Scenario scenario) {
    var rows =
        alternatives.to(scenario.id()).stream()
            .map(one ->
                List.of(
                    one.title(),
                    one.behalf(),
                    words.say("planning.alternative.verdict." + one.verdict()),
                    words.say("planning.alternative.state." + one.state()),
                    one.reason()))
            .toList();
    if (rows.isEmpty()) return Optional.empty();
    var title = words.say("decision.dossier.alternatives");
    return Optional.of(
        new Part("alternatives", title, List.of(new Block.Table(title, columns(), rows))));
  }

  private List<Column> columns() {
    return List.of(
        column("alternative"),
        column("behalf"),
        column("verdict"),
        column("state"),
        column("reason"));
  }

  private Column column(String name) {
    return new Column(words.say("decision.dossier.column." + name), Alignment.TEXT);
  }
}
