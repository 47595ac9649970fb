package dk.klynge.planning.scenario.history;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Answer;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Consequences;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Rights;
import dk.klynge.planning.scenario.structure.Territory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Does something in a scenario, takes it back or does it again. Everything is saved as it is done.
@Service
public class ChangeScenario {

  /// What comes of it.
  public sealed interface Outcome {

    record Done(int revision) implements Outcome {}

    record Refusal(String key, List<String> values) implements Outcome {}

    /// Somebody was faster: nothing was done.
    ///
    /// @param since what was done since the revision that one's own deed was meant for
    record Overtaken(int revision, List<Taken> since) implements Outcome {}
  }

  private final Benches benches;
  private final Heads heads;
  private final Acts acts;
  private final Admission admission;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  ChangeScenario(
      Benches benches,
      Heads heads,
      Acts acts,
      Admission admission,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.benches = benches;
    this.heads = heads;
    this.acts = acts;
    this.admission = admission;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Who does something, and where that person may.
  public record Doer(String who, String name, Territory territory) {}

  private Doer caller() {
    return new Doer(guard.who(), guard.name(), admission.territory(PlanningActions.EDIT_SCENARIO));
  }

  /// @param revision that the deed is meant for
  @Transactional
  public Outcome act(ScenarioId id, int revision, Deed deed) {
    return act(id, revision, deed, caller());
  }

  /// On behalf of somebody who asked for it and need not be there any more.
  @Transactional
  public Outcome act(ScenarioId id, int revision, Deed deed, Doer doer) {
    var head = heads.hold(id);
    if (head.revision() != revision) return overtaken(id, head, revision);
    var bench = benches.find(id, revision).orElseThrow();
    return switch (new Consequences(bench).of(deed)) {
      case Answer.Refused(var key, var values) -> new Outcome.Refusal(key, values);
      case Answer.Changed changed -> {
        var differences = Differences.between(bench.structure(), changed.after());
        require(bench, differences, doer);
        acts.drop(id, head.position(), revision + 1);
        var act =
            new Act(
                acts.next(id), changed.kind(), changed.told(), differences, OptionalInt.empty());
        acts.add(id, act);
        yield taken(bench, new Turn(Step.Kind.ACT, act, act.number()), doer);
      }
    };
  }

  @Transactional
  public Outcome undo(ScenarioId id, int revision) {
    var head = heads.hold(id);
    if (head.revision() != revision) return overtaken(id, head, revision);
    var bench = benches.find(id, revision).orElseThrow();
    var act = acts.last(id, head.position());
    if (act.isEmpty()) return new Outcome.Refusal("planning.scenario.refused.undo", List.of());
    require(bench, act.get().differences().turned(), caller());
    int before = acts.last(id, act.get().number() - 1).map(Act::number).orElse(0);
    return taken(bench, new Turn(Step.Kind.UNDO, act.get(), before), caller());
  }

  @Transactional
  public Outcome redo(ScenarioId id, int revision) {
    var head = heads.hold(id);
    if (head.revision() != revision) return overtaken(id, head, revision);
    var bench = benches.find(id, revision).orElseThrow();
    var act = acts.undone(id, head.position());
    if (act.isEmpty()) return new Outcome.Refusal("planning.scenario.refused.redo", List.of());
    require(bench, act.get().differences(), caller());
    return taken(bench, new Turn(Step.Kind.REDO, act.get(), act.get().number()), caller());
  }

  private static void require(Bench bench, Differences differences, Doer doer) {
    if (!new Rights(bench, doer.territory()).allow(differences))
      throw new Refused(PlanningActions.EDIT_SCENARIO);
  }

  private Outcome overtaken(ScenarioId id, Heads.Head head, int revision) {
    return new Outcome.Overtaken(head.revision(), acts.between(id, revision, head.revision()));
  }

  /// @param position where the scenario then stands
  private record Turn(Step.Kind kind, Act act, int position) {}

  private Outcome taken(Bench bench, Turn turn, Doer doer) {
    var id = bench.baseline().id();
    int revision = bench.revision() + 1;
    var step =
        new Step(
            revision, turn.kind(), turn.act().number(), clock.instant(), doer.who(), doer.name());
    var differences = new Taken(step, turn.act()).differences();
    var after = differences.from(bench.structure());
    acts.add(id, step);
    heads.move(id, new Heads.Head(revision, turn.position()), after.clusters().size(), step);
    audit.changed(
        PlanningActions.EDIT_SCENARIO,
        new AuditTrail.Subject("scenario", id.value().toString(), bench.baseline().name()),
        Map.of(
            "revision",
            new Change("" + bench.revision(), "" + revision),
            turn.kind().code(),
            new Change("", turn.act().kind() + " " + turn.act().number()),
            "moved",
            new Change("", "" + differences.placed().size())));
    return new Outcome.Done(revision);
  }
}
