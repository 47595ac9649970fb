package dk.klynge.planning.alternative.tolerance;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.twofold.Measure;
import dk.klynge.planning.alternative.twofold.Tolerance;
import dk.klynge.planning.alternative.twofold.Tolerances;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps tolerances as a new version; tests made before keep theirs.
@Service
class SaveTolerances {

  /// What comes of it.
  sealed interface Outcome {

    record Saved(int version) implements Outcome {}

    /// Somebody else has kept a version since.
    record Overtaken(int version) implements Outcome {}

    /// @param fields that hold no usable number
    record Unreadable(List<String> fields) implements Outcome {}
  }

  private final ToleranceVersions versions;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SaveTolerances(ToleranceVersions versions, AuditTrail audit, Guard guard, Clock clock) {
    this.versions = versions;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Outcome save(ToleranceForm form) {
    guard.require(PlanningActions.EDIT_CRITERIA, new Scope.Everywhere());
    if (!form.faulty().isEmpty()) return new Outcome.Unreadable(form.faulty());
    var now = versions.now();
    if (now.version() != form.based()) return new Outcome.Overtaken(now.version());
    var next = form.read(now.version() + 1);
    var kept = new ToleranceVersions.Kept(next, clock.instant(), guard.who(), guard.name());
    if (!versions.add(kept)) return new Outcome.Overtaken(versions.now().version());
    audit.changed(
        PlanningActions.EDIT_CRITERIA,
        new AuditTrail.Subject("alternative-tolerances", "" + next.version(), "v" + next.version()),
        changes(now, next));
    return new Outcome.Saved(next.version());
  }

  private static HashMap<String, Change> changes(Tolerances before, Tolerances after) {
    var changes = new HashMap<String, Change>();
    for (var measure : Measure.adjustable())
      if (!before.of(measure).equals(after.of(measure)))
        changes.put(measure.code(), new Change(told(before.of(measure)), told(after.of(measure))));
    if (!before.district().equals(after.district()))
      changes.put("district", new Change(before.district(), after.district()));
    return changes;
  }

  private static String told(Tolerance tolerance) {
    return tolerance.amount() + " / " + tolerance.share();
  }
}
