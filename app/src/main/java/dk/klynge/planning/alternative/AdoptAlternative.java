package dk.klynge.planning.alternative;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.Adoption;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.history.Alternative;
import dk.klynge.planning.alternative.history.Flow;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.KeptAlternatives;
import dk.klynge.planning.alternative.history.Originals;
import dk.klynge.planning.alternative.history.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/// Takes an adopted alternative over into its scenario, as one act that can be undone there and
/// that names it.
@Service
class AdoptAlternative {

  /// What comes of it.
  sealed interface Outcome {

    record Adopted() implements Outcome {}

    /// The alternative, or the scenario, is not as the page showed it; what still fits is shown
    /// anew.
    record Overtaken() implements Outcome {}

    record Refusal(String key, List<String> values) implements Outcome {}
  }

  /// @param version of the alternative, and `revision` of the scenario, that the page showed
  record Wanted(AlternativeId id, int version, int revision, String reason) {}

  private final KeptAlternatives kept;
  private final Originals originals;
  private final Adoption adoption;
  private final Gate gate;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AdoptAlternative(
      KeptAlternatives kept,
      Originals originals,
      Adoption adoption,
      Gate gate,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.kept = kept;
    this.originals = originals;
    this.adoption = adoption;
    this.gate = gate;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Outcome adopt(Wanted wanted) {
    guard.require(PlanningActions.ADOPT_ALTERNATIVE, new Scope.Everywhere());
    var alternative = gate.find(wanted.id());
    var now = originals.now(alternative);
    if (alternative.version() != wanted.version() || now.revision() != wanted.revision())
      return new Outcome.Overtaken();
    if (!Flow.allows(alternative.state(), Step.Adopted.class)) return refused("state");
    if (wanted.reason().isBlank()) return refused("reason");
    var fitting = alternative.reshaping().fitting(now.clusters());
    if (fitting.fits().none()) return refused("nothing-fits");
    var then = fitting.fits().of(now.clusters());
    return switch (adoption.adopt(now.id(), now.revision(), then, alternative.title())) {
      case Adoption.Outcome.Adopted(var revision) ->
          adopted(alternative, wanted.reason().strip(), revision, fitting.left().size());
      case Adoption.Outcome.ChangedMeanwhile _ -> new Outcome.Overtaken();
      case Adoption.Outcome.Refused(var key, var values) -> new Outcome.Refusal(key, values);
    };
  }

  private Outcome adopted(Alternative alternative, String reason, int revision, int leftOut) {
    var stamp = new Step.Stamp(clock.instant(), guard.who(), guard.name());
    if (!kept.step(alternative, new Step.Adopted(stamp, reason, revision, leftOut))) {
      TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
      return new Outcome.Overtaken();
    }
    audit.changed(
        PlanningActions.ADOPT_ALTERNATIVE,
        new AuditTrail.Subject(
            Alternative.KIND, alternative.id().value().toString(), alternative.title()),
        Map.of(
            "state", new Change(alternative.state().code(), "adopted"),
            "revision", new Change("" + (revision - 1), "" + revision)));
    return new Outcome.Adopted();
  }

  private static Outcome refused(String reason) {
    return new Outcome.Refusal("planning.alternative.refused." + reason, List.of());
  }
}
