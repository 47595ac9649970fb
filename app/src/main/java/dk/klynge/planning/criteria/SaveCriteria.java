package dk.klynge.planning.criteria;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.CriteriaProblem;
import dk.klynge.planning.CriteriaReading;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.CriteriaText;
import dk.klynge.planning.PlanningActions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a criteria set, as a new one or as the next version of one.
@Service
class SaveCriteria {

  /// What comes of it.
  sealed interface Outcome {

    record Saved(UUID id, int version) implements Outcome {}

    /// The text is not a criteria set, or has no name.
    record Invalid(List<CriteriaProblem> problems) implements Outcome {}

    /// Somebody saved another version since the one this text was made from.
    record Overtaken(KeptVersion latest) implements Outcome {}
  }

  private final CriteriaSets sets;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  SaveCriteria(CriteriaSets sets, AuditTrail audit, Guard guard, Clock clock) {
    this.sets = sets;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Outcome create(String text) {
    guard.require(PlanningActions.EDIT_CRITERIA, new Scope.Everywhere());
    return switch (named(text)) {
      case CriteriaReading.Rejected(var problems) -> new Outcome.Invalid(problems);
      case CriteriaReading.Understood(var criteria) -> {
        var id = UUID.randomUUID();
        sets.add(id);
        yield kept(id, 1, criteria, "");
      }
    };
  }

  /// @param based the version the text was made from
  @Transactional
  Outcome change(UUID id, int based, String text) {
    guard.require(PlanningActions.EDIT_CRITERIA, new Scope.Everywhere());
    return switch (named(text)) {
      case CriteriaReading.Rejected(var problems) -> new Outcome.Invalid(problems);
      case CriteriaReading.Understood(var criteria) -> {
        var latest = sets.latest(id).orElseThrow();
        if (!sets.next(id, based)) yield new Outcome.Overtaken(latest);
        yield kept(id, based + 1, criteria, latest.text());
      }
    };
  }

  private Outcome kept(UUID id, int version, CriteriaSet criteria, String before) {
    var text = CriteriaText.write(criteria);
    sets.addVersion(new KeptVersion(id, version, text, clock.instant(), guard.name()), guard.who());
    audit.changed(
        PlanningActions.EDIT_CRITERIA,
        new AuditTrail.Subject("criteria", id.toString(), criteria.name().da()),
        Map.of("criteria", new Change(before, text)));
    return new Outcome.Saved(id, version);
  }

  /// A set that is kept needs a name by which people choose it.
  private static CriteriaReading named(String text) {
    var reading = CriteriaText.read(text);
    if (reading instanceof CriteriaReading.Understood(var criteria)
        && criteria.name().da().isBlank())
      return new CriteriaReading.Rejected(
          List.of(
              new CriteriaProblem("name.da", 1, 1, "planning.criteria.problem.empty", List.of())));
    return reading;
  }
}
