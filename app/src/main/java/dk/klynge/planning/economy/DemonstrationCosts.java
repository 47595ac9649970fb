package dk.klynge.planning.economy;

import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import dk.klynge.planning.CostModelText;
import dk.klynge.planning.CostModels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The demonstration municipality has put its own figures into the cost model. First of all,
/// because its agreements and its decision reckon with them.
@Component
class DemonstrationCosts {

  private final KeepCostModel keep;
  private final CostModelVersions versions;
  private final CostModels models;
  private final DemonstrationPeople people;

  DemonstrationCosts(
      KeepCostModel keep,
      CostModelVersions versions,
      CostModels models,
      DemonstrationPeople people) {
    this.keep = keep;
    this.versions = versions;
    this.models = models;
    this.people = people;
  }

  /// A municipality that has a model of its own already keeps it.
  @EventListener
  @Order(10)
  void on(DemonstrationStoryBegun news) {
    if (versions.all().isEmpty()) people.as(Role.PLANNER, () -> tell(news.day()));
  }

  private void tell(LocalDate day) {
    if (keep.save(0, CostModelText.read(text(day)))
        instanceof KeepCostModel.Outcome.Saved(var number))
      keep.adopt(models.find(number).orElseThrow());
    else throw new IllegalStateException("The cost model of the demonstration is not one");
  }

  private static String text(LocalDate day) {
    try (var file = DemonstrationCosts.class.getResourceAsStream("/costs/ravnshavn.yaml")) {
      if (file == null) throw new IllegalStateException("The cost model is missing");
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replace("{year}", Integer.toString(day.getYear()))
          .replace("{next}", Integer.toString(day.getYear() + 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
