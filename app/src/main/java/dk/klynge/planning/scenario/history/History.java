package dk.klynge.planning.scenario.history;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios.Summary;
import dk.klynge.planning.scenario.structure.Territory;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What has been done in the scenarios, to be read.
@Component
public class History {

  private final Acts acts;
  private final Heads heads;

  History(Acts acts, Heads heads) {
    this.acts = acts;
    this.heads = heads;
  }

  /// The act that would be taken back next, and the one that would be done again.
  public record Around(Optional<Act> undo, Optional<Act> redo) {}

  public Around around(ScenarioId id) {
    int position = heads.find(id).orElseThrow(Admission::notFound).position();
    return new Around(acts.last(id, position), acts.undone(id, position));
  }

  /// The steps after one revision up to another, in order.
  public List<Taken> between(ScenarioId id, int after, int upTo) {
    return acts.between(id, after, upTo);
  }

  /// The scenarios that reach into the territory, the latest changed first.
  public List<Summary> within(Territory territory) {
    return heads.all().stream()
        .filter(each -> territory.reaches(each.areas()))
        .map(Heads.Listed::summary)
        .toList();
  }
}
