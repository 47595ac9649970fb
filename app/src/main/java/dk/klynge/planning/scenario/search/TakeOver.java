package dk.klynge.planning.scenario.search;

import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.Benches;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario.Doer;
import dk.klynge.planning.scenario.history.ChangeScenario.Outcome;
import dk.klynge.planning.scenario.search.Search.State;
import dk.klynge.planning.scenario.search.Searches.End;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Fastened;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes what the engine found an act of the scenario: all of it where the scenario is as it was
/// when the engine began, else, when a person says so, what of it still fits.
@Service
class TakeOver {

  private final Searches searches;
  private final ChangeScenario change;
  private final Benches benches;
  private final Admission admission;

  TakeOver(Searches searches, ChangeScenario change, Benches benches, Admission admission) {
    this.searches = searches;
    this.change = change;
    this.benches = benches;
    this.admission = admission;
  }

  @Transactional
  void found(Search search, int attempt, Differences differences) {
    if (!searches.hold(search.id(), attempt)) {
      stopped(search);
      return;
    }
    if (differences.none()) {
      searches.end(search.id(), End.of(State.NOTHING));
      return;
    }
    var asked = search.asked();
    var doer = new Doer(asked.by(), asked.byName(), asked.territory());
    var outcome = change.act(search.scenario(), search.revision(), deed(search, differences), doer);
    searches.end(search.id(), end(outcome, differences));
  }

  /// Somebody asked it to stop, or another attempt counts.
  private void stopped(Search search) {
    var now = searches.find(search.id()).orElseThrow();
    if (now.state() == State.RUNNING && now.progress().stop() == Search.Stop.CANCEL)
      searches.end(search.id(), End.of(State.CANCELLED));
  }

  private static End end(Outcome outcome, Differences differences) {
    var found = Optional.of(differences);
    return switch (outcome) {
      case Outcome.Done(var revision) ->
          new End(State.APPLIED, found, OptionalInt.of(revision), "");
      case Outcome.Overtaken _ -> new End(State.OVERTAKEN, found, OptionalInt.empty(), "");
      case Outcome.Refusal _ -> new End(State.OVERTAKEN, found, OptionalInt.empty(), "");
    };
  }

  private static Deed deed(Search search, Differences differences) {
    var count = Integer.toString(differences.placed().size());
    return new Deed.Adopt(search.task().code(), List.of(count), differences);
  }

  /// What of it can still be done in the scenario as it stands now.
  Differences fitting(Search search) {
    var bench = benches.find(search.scenario()).orElseThrow();
    var fits = search.found().orElse(Differences.NONE).fitting(bench.structure());
    return new Fastened(bench).without(fits);
  }

  /// @param revision of the scenario that the caller has seen
  @Transactional
  Outcome rest(Search search, int revision) {
    admission.bench(search.scenario(), PlanningActions.EDIT_SCENARIO);
    if (search.state() != State.OVERTAKEN)
      return new Outcome.Refusal("planning.scenario.refused.nothing", List.of());
    var fits = fitting(search);
    var outcome = change.act(search.scenario(), revision, deed(search, fits));
    if (outcome instanceof Outcome.Done(var now))
      searches.end(search.id(), new End(State.APPLIED, Optional.of(fits), OptionalInt.of(now), ""));
    return outcome;
  }
}
