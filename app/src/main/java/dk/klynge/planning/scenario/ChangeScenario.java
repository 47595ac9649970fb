package dk.klynge.planning.scenario;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Does something in a scenario, takes it back or does it again. Everything is saved as it is done.
@Service
class ChangeScenario {

  /// What comes of it.
  sealed interface Outcome {

    record Done(int revision) implements Outcome {}

    record Refusal(String key, List<String> values) implements Outcome {}

    /// Somebody was faster: nothing was done.
    ///
    /// @param since what was done since the revision that one's own deed was meant for
    record Overtaken(int revision, List<Acts.Taken> since) implements Outcome {}
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

  /// @param revision that the deed is meant for
  @Transactional
  Outcome act(ScenarioId id, int revision, Deed deed) {
    var head = heads.hold(id);
    if (head.revision() != revision) return overtaken(id, head, revision);
    var bench = benches.find(id, revision).orElseThrow();
    return switch (new Consequences(bench).of(deed)) {
      case Answer.Refused(var key, var values) -> new Outcome.Refusal(key, values);
      case Answer.Changed changed -> {
        var differences = Differences.between(bench.structure(), changed.after());
        require(bench, differences);
        acts.drop(id, head.position(), revision + 1);
        var act =
            new Act(
                acts.next(id), changed.kind(), changed.told(), differences, OptionalInt.empty());
        acts.add(id, act);
        yield taken(bench, Step.Kind.ACT, act, act.number());
      }
    };
  }

  @Transactional
  Outcome undo(ScenarioId id, int revision) {
    var head = heads.hold(id);
    if (head.revision() != revision) return overtaken(id, head, revision);
    var bench = benches.find(id, revision).orElseThrow();
    var act = acts.last(id, head.position());
    if (act.isEmpty()) return new Outcome.Refusal("planning.scenario.refused.undo", List.of());
    require(bench, act.get().differences().turned());
    int before = acts.last(id, act.get().number() - 1).map(Act::number).orElse(0);
    return taken(bench, Step.Kind.UNDO, act.get(), before);
  }

  @Transactional
  Outcome redo(ScenarioId id, int revision) {
    var head = heads.hold(id);
    if (head.revision() != revision) return overtaken(id, head, revision);
    var bench = benches.find(id, revision).orElseThrow();
    var act = acts.undone(id, head.position());
    if (act.isEmpty()) return new Outcome.Refusal("planning.scenario.refused.redo", List.of());
    require(bench, act.get().differences());
    return taken(bench, Step.Kind.REDO, act.get(), act.get().number());
  }

  private void require(Bench bench, Differences differences) {
    var territory = admission.territory(PlanningActions.EDIT_SCENARIO);
    if (!new Rights(bench, territory).allow(differences))
      throw new Refused(PlanningActions.EDIT_SCENARIO);
  }

  private Outcome overtaken(ScenarioId id, Heads.Head head, int revision) {
    return new Outcome.Overtaken(head.revision(), acts.between(id, revision, head.revision()));
  }

  private Outcome taken(Bench bench, Step.Kind kind, Act act, int position) {
    var id = bench.baseline().id();
    var step =
        new Step(
            bench.revision() + 1, kind, act.number(), clock.instant(), guard.who(), guard.name());
    var taken = new Acts.Taken(step, act);
    var after = taken.differences().from(bench.structure());
    acts.add(id, step);
    heads.move(id, new Heads.Head(step.revision(), position), after.clusters().size(), step);
    audit.changed(
        PlanningActions.EDIT_SCENARIO,
        new AuditTrail.Subject("scenario", id.value().toString(), bench.baseline().name()),
        Map.of(
            "revision",
            new Change("" + bench.revision(), "" + step.revision()),
            kind.code(),
            new Change("", act.kind() + " " + act.number()),
            "moved",
            new Change("", "" + taken.differences().placed().size())));
    return new Outcome.Done(step.revision());
  }
}
