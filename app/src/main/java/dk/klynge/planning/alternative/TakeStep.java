package dk.klynge.planning.alternative;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Flow;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.KeptAlternatives;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.Step;
import dk.klynge.planning.alternative.history.Step.Stamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings an alternative one step further. Adoption is a use case of its own.
@Service
class TakeStep {

  /// What somebody wants to do.
  sealed interface Wanted {

    String reason();

    record Ask(String reason, LocalDate deadline) implements Wanted {}

    record Reply(String reason) implements Wanted {}

    record Recommend(String reason) implements Wanted {}

    record AdviseAgainst(String reason) implements Wanted {}

    record Reject(String reason) implements Wanted {}

    record Withdraw(String reason) implements Wanted {}

    record Overrule(String reason, Step.Ruling ruling) implements Wanted {}

    /// Make the test again, by the tolerances of now.
    record TestAgain(String reason) implements Wanted {}
  }

  /// What comes of it.
  sealed interface Outcome {

    record Taken() implements Outcome {}

    /// Somebody was faster; nothing was done.
    record Overtaken() implements Outcome {}

    /// @param key of the message that says why not
    record Refusal(String key) implements Outcome {
      static Refusal of(String reason) {
        return new Refusal("planning.alternative.refused." + reason);
      }
    }
  }

  private final KeptAlternatives kept;
  private final Originals originals;
  private final MakeTrial trial;
  private final Gate gate;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  TakeStep(
      KeptAlternatives kept,
      Originals originals,
      MakeTrial trial,
      Gate gate,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.kept = kept;
    this.originals = originals;
    this.trial = trial;
    this.gate = gate;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// @param version of the alternative that it is meant for
  @Transactional
  Outcome take(AlternativeId id, int version, Wanted wanted) {
    var alternative = gate.find(id);
    require(alternative, wanted);
    if (alternative.version() != version) return new Outcome.Overtaken();
    var step = step(wanted);
    var refusal = refusal(alternative, wanted, step);
    if (refusal.isPresent()) return refusal.get();
    var done =
        step instanceof Step.Tested tested
            ? tested(alternative, tested)
            : kept.step(alternative, step);
    if (!done) return new Outcome.Overtaken();
    audit.changed(
        wanted instanceof Wanted.Reply || wanted instanceof Wanted.Withdraw
            ? PlanningActions.PUT_FORWARD_ALTERNATIVE
            : PlanningActions.ASSESS_ALTERNATIVE,
        new AuditTrail.Subject(Alternative.KIND, id.value().toString(), alternative.title()),
        Map.of("state", new Change(alternative.state().code(), step.code())));
    return new Outcome.Taken();
  }

  private void require(Alternative alternative, Wanted wanted) {
    switch (wanted) {
      case Wanted.Reply _, Wanted.Withdraw _ -> {
        if (!gate.isSender(alternative) && !guard.may(PlanningActions.ASSESS_ALTERNATIVE))
          throw new Refused(PlanningActions.PUT_FORWARD_ALTERNATIVE);
      }
      default -> guard.require(PlanningActions.ASSESS_ALTERNATIVE, new Scope.Everywhere());
    }
  }

  private Step step(Wanted wanted) {
    var stamp = new Stamp(clock.instant(), guard.who(), guard.name());
    var reason = wanted.reason().strip();
    return switch (wanted) {
      case Wanted.Ask(_, var deadline) -> new Step.NeedsQualification(stamp, reason, deadline);
      case Wanted.Reply _ -> new Step.Answered(stamp, reason);
      case Wanted.Recommend _ -> new Step.Recommended(stamp, reason);
      case Wanted.AdviseAgainst _ -> new Step.NotRecommended(stamp, reason);
      case Wanted.Reject _ -> new Step.Rejected(stamp, reason);
      case Wanted.Withdraw _ -> new Step.Withdrawn(stamp, reason);
      case Wanted.Overrule(_, var ruling) -> new Step.Overruled(stamp, reason, ruling);
      case Wanted.TestAgain _ -> new Step.Tested(stamp);
    };
  }

  private Optional<Outcome> refusal(Alternative alternative, Wanted wanted, Step step) {
    if (!Flow.allows(alternative.state(), step.getClass())) return refused("state");
    if (!(wanted instanceof Wanted.TestAgain) && wanted.reason().isBlank())
      return refused("reason");
    if (wanted.reason().length() > Alternative.LONGEST_TEXT) return refused("too-long");
    if (wanted instanceof Wanted.Ask(_, var deadline)
        && deadline.isBefore(LocalDate.ofInstant(clock.instant(), clock.getZone())))
      return refused("deadline");
    if (wanted instanceof Wanted.Recommend && !alternative.passes()) return refused("fails");
    return Optional.empty();
  }

  private static Optional<Outcome> refused(String reason) {
    return Optional.of(Outcome.Refusal.of(reason));
  }

  private boolean tested(Alternative alternative, Step.Tested step) {
    var original = originals.of(alternative);
    var again =
        trial.of(
            original, alternative.chosen(), alternative.reshaping(), alternative.version() + 1);
    kept.affects(
        alternative.id(), MakeTrial.parties(original, alternative.reshaping(), again.findings()));
    return kept.tested(alternative, step, again);
  }
}
