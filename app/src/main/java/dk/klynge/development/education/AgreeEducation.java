package dk.klynge.development.education;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.education.Leader.Plan;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// With a leader it is agreed when they begin; the municipality sets what it wants of all.
@Service
class AgreeEducation {

  private final EducationRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  AgreeEducation(EducationRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// The caller was found at [Leaders#get]. False where somebody changed it meanwhile.
  @Transactional
  boolean agree(Leader leader, Plan plan) {
    if (!rows.agree(leader.person(), plan)) return false;
    audit.changed(
        DevelopmentActions.EDUCATION,
        new Subject("education-plan", leader.person().value().toString(), ""),
        Map.of(
            "begins", new Change(text(leader.plan().beginsOn()), text(plan.beginsOn())),
            "by", new Change(text(leader.plan().agreedBy()), text(plan.agreedBy())),
            "ends", new Change(text(leader.plan().endsOn()), text(plan.endsOn()))));
    return true;
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  /// False where somebody has set another meanwhile.
  @Transactional
  boolean set(Aim aim) {
    guard.require(DevelopmentActions.EDUCATION, new Scope.Everywhere());
    var before = rows.aim();
    if (!rows.set(aim, guard.who())) return false;
    audit.changed(
        DevelopmentActions.EDUCATION,
        new Subject("education-aim", Integer.toString(aim.version() + 1), ""),
        Map.of(
            "year", new Change("" + before.targetYear(), "" + aim.targetYear()),
            "target", new Change("" + before.target(), "" + aim.target()),
            "level", new Change(before.level(), aim.level())));
    return true;
  }
}
