package dk.klynge.decision.force;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.Decisions;
import dk.klynge.decision.deriving.DeriveChanges;
import dk.klynge.decision.deriving.RegisterThen;
import dk.klynge.decision.force.Plan.Act;
import dk.klynge.decision.force.Plan.Fate;
import dk.klynge.decision.force.Plan.Line;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.StructuralChange;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People go through the changes line by line, until they are in force. Each act has its reason.
@Service
class ReviewChanges {

  /// What somebody wants to do to the plan.
  sealed interface Wish {
    record LeaveOut(int line) implements Wish {}

    record TakeIn(int line) implements Wish {}

    record Correct(int line, StructuralChange change) implements Wish {}

    record Add(StructuralChange change) implements Wish {}

    /// From the register as it will be on the day, instead of the scenario's baseline.
    record DeriveAgain() implements Wish {}

    record Withdraw() implements Wish {}

    record Resume() implements Wish {}
  }

  /// What comes of it.
  enum Answer {
    DONE,
    WITHOUT_REASON,
    CHANGED_MEANWHILE,
    IN_FORCE,
    REVOKED
  }

  private final Plans plans;
  private final PrepareChanges prepare;
  private final RegisterThen register;
  private final Decisions decisions;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  ReviewChanges(
      Plans plans,
      PrepareChanges prepare,
      RegisterThen register,
      Decisions decisions,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.plans = plans;
    this.prepare = prepare;
    this.register = register;
    this.decisions = decisions;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param version that the one who wishes has seen
  @Transactional
  Answer review(DecisionId id, int version, String reason, Wish wish) {
    if (reason.isBlank()) return Answer.WITHOUT_REASON;
    var plan = plans.hold(id).orElseThrow(ForceController::notFound);
    if (plan.state() instanceof State.InForce) return Answer.IN_FORCE;
    if (plan.version() != version) return Answer.CHANGED_MEANWHILE;
    if (wish instanceof Wish.Resume
        && decisions.find(id).filter(found -> found.revoked()).isPresent()) return Answer.REVOKED;
    int line = fulfil(plan, wish);
    plans.act(id, new Act(word(wish), line, reason.strip(), clock.instant(), guard.name()));
    if (plan.state() instanceof State.Planned && !(wish instanceof Wish.Withdraw))
      plans.become(id, new State.Planned(Optional.empty(), List.of()));
    audit.changed(
        DecisionActions.PUT_INTO_FORCE,
        new AuditTrail.Subject("decision", id.value().toString(), plan.text()),
        Map.of(
            "version",
            new Change("" + version, "" + (version + 1)),
            word(wish),
            new Change("", line == 0 ? "all" : "line " + line)));
    return Answer.DONE;
  }

  private static String word(Wish wish) {
    return switch (wish) {
      case Wish.LeaveOut _ -> "left_out";
      case Wish.TakeIn _ -> "taken_in";
      case Wish.Correct _ -> "corrected";
      case Wish.Add _ -> "added";
      case Wish.DeriveAgain _ -> "derived_again";
      case Wish.Withdraw _ -> "withdrawn";
      case Wish.Resume _ -> "resumed";
    };
  }

  /// The number of the line that it is about, 0 for the whole.
  private int fulfil(Plan plan, Wish wish) {
    var id = plan.decision();
    return switch (wish) {
      case Wish.LeaveOut(var number) -> put(plan, number, Fate.LEFT_OUT);
      case Wish.TakeIn(var number) -> put(plan, number, Fate.DONE);
      case Wish.Correct(var number, var change) -> {
        plans.put(id, new Line(number, line(plan, number).derived(), change, Fate.DONE));
        yield number;
      }
      case Wish.Add(var change) -> {
        int number = plan.lines().stream().mapToInt(Line::number).max().orElse(0) + 1;
        plans.put(id, new Line(number, Optional.empty(), change, Fate.DONE));
        yield number;
      }
      case Wish.DeriveAgain() -> {
        deriveAgain(plan);
        yield 0;
      }
      case Wish.Withdraw() -> {
        plans.become(id, new State.Withdrawn());
        yield 0;
      }
      case Wish.Resume() -> {
        plans.become(id, new State.Planned(Optional.empty(), List.of()));
        yield 0;
      }
    };
  }

  private int put(Plan plan, int number, Fate fate) {
    var line = line(plan, number);
    plans.put(plan.decision(), new Line(number, line.derived(), line.change(), fate));
    return number;
  }

  static Line line(Plan plan, int number) {
    return plan.lines().stream()
        .filter(line -> line.number() == number)
        .findFirst()
        .orElseThrow(ForceController::notFound);
  }

  /// Lines that people added stay, after those that are derived anew.
  private void deriveAgain(Plan plan) {
    var structure = decisions.structure(plan.decision());
    var changes =
        DeriveChanges.between(
            register.before(structure, plan.day()), register.after(structure, plan.day()));
    var added = plan.lines().stream().filter(line -> line.derived().isEmpty()).toList();
    plans.clear(plan.decision());
    prepare.add(plan.decision(), changes, 1);
    int number = changes.size();
    for (var line : added)
      plans.put(plan.decision(), new Line(++number, Optional.empty(), line.change(), line.fate()));
  }
}
