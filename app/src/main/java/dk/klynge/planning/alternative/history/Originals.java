package dk.klynge.planning.alternative.history;

import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.ScenarioOrigins;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.Scenarios.Publication;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The published proposals, which alternatives can be put forward to.
@Component
public class Originals {

  private final Scenarios scenarios;
  private final ScenarioOrigins origins;

  Originals(Scenarios scenarios, ScenarioOrigins origins) {
    this.scenarios = scenarios;
    this.origins = origins;
  }

  /// The latest revision of each that is published.
  public List<Publication> published() {
    var seen = new HashSet<ScenarioId>();
    return scenarios.published().stream()
        .sorted(Comparator.comparingInt(Publication::revision).reversed())
        .filter(publication -> seen.add(publication.scenario()))
        .sorted(Comparator.comparing(Publication::at).reversed())
        .toList();
  }

  public Optional<Publication> published(ScenarioId id) {
    return published().stream().filter(each -> each.scenario().equals(id)).findFirst();
  }

  /// As it was published.
  public Optional<Scenario> find(ScenarioId id, int revision) {
    var is =
        scenarios.published().stream()
            .anyMatch(each -> each.scenario().equals(id) && each.revision() == revision);
    return is ? scenarios.find(id, revision) : Optional.empty();
  }

  public Scenario of(Alternative alternative) {
    return find(alternative.original().scenario(), alternative.original().revision()).orElseThrow();
  }

  /// As it stands now.
  public Scenario now(Alternative alternative) {
    return scenarios.find(alternative.original().scenario()).orElseThrow();
  }

  /// What was drawn in a scenario that began with a published one.
  ///
  /// @param left moves that the published revision does not allow, because the scenario began with
  ///   another one
  public record Drawing(
      Publication publication, Scenario original, Reshaping reshaping, int left) {}

  /// Empty where the scenario did not begin with one that is published.
  public Optional<Drawing> drawing(ScenarioId drawn) {
    var publication = origins.of(drawn).flatMap(origin -> published(origin.scenario()));
    var scenario = scenarios.find(drawn);
    if (publication.isEmpty() || scenario.isEmpty()) return Optional.empty();
    var original = find(publication.get().scenario(), publication.get().revision()).orElseThrow();
    var own = Reshaping.between(scenario.get().baseline(), scenario.get().clusters());
    var fitting = own.fitting(original.clusters());
    return Optional.of(
        new Drawing(publication.get(), original, fitting.fits(), fitting.left().size()));
  }
}
