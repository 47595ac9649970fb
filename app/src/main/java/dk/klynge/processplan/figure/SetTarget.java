package dk.klynge.processplan.figure;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.figure.SavingTargets.Target;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The programme office says what the municipality wants to save a year.
@Service
class SetTarget {

  private static final long MOST = 100_000_000_000L;
  private static final int LONGEST = 300;

  private final SavingTargets targets;
  private final AuditTrail audit;
  private final Guard guard;

  SetTarget(SavingTargets targets, AuditTrail audit, Guard guard) {
    this.targets = targets;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Answer {
    record Kept() implements Answer {}

    /// Somebody else has set it meanwhile.
    record Overtaken(Target theirs) implements Answer {}

    /// @param errors message key by the id of the field
    record Wrong(Map<String, String> errors) implements Answer {}
  }

  /// @param version that the writer began with; 0 for none
  /// @param typed kroner as people write them, with or without dots
  @Transactional
  Answer set(int version, String typed, String source) {
    guard.require(ProcessPlanActions.COMMENT, new Scope.Everywhere());
    var kroner = kroner(typed);
    if (kroner.isEmpty())
      return new Answer.Wrong(Map.of("kroner", "processplan.status.target.error.kroner"));
    if (source.strip().length() > LONGEST)
      return new Answer.Wrong(Map.of("source", "processplan.status.target.error.source"));
    var before = targets.latest();
    var by = guard.name().isEmpty() ? guard.who() : guard.name();
    if (!targets.add(new Target(version + 1, kroner.get(), source.strip()), by))
      return new Answer.Overtaken(targets.latest().orElseThrow());
    audit.changed(
        ProcessPlanActions.COMMENT,
        new Subject("saving-target", "", ""),
        Map.of(
            "kroner",
            new Change(before.map(one -> "" + one.kroner()).orElse(""), "" + kroner.get())));
    return new Answer.Kept();
  }

  private static Optional<Long> kroner(String typed) {
    var digits = typed.strip().replaceAll("(?i)\\s*kr\\.?$", "").replaceAll("[.\\s\\u00a0]", "");
    return digits.matches("\\d{1,12}")
        ? Optional.of(Long.parseLong(digits)).filter(amount -> amount <= MOST)
        : Optional.empty();
  }
}
