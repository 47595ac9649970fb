package dk.klynge.leadership.assessment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.assessment.SheetRows.Joint;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.organisation.PersonId;
import dk.klynge.survey.AnswerSheet;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A member alone, the area manager, and the team together say how they see it. The trail tells
/// that the team or the manager did, and nothing of what a member does alone.
@Service
class FillIn {

  private final AssessmentRows rows;
  private final SheetRows sheets;
  private final AuditTrail audit;

  FillIn(AssessmentRows rows, SheetRows sheets, AuditTrail audit) {
    this.rows = rows;
    this.sheets = sheets;
    this.audit = audit;
  }

  /// False where the assessment has been closed.
  @Transactional
  boolean alone(Assessment one, PersonId person, AnswerSheet sheet) {
    if (isClosed(one)) return false;
    sheets.save(one.id(), person, Kind.MEMBER, sheet);
    return true;
  }

  /// False where the assessment has been closed.
  @Transactional
  boolean asManager(Assessment one, PersonId person, AnswerSheet sheet) {
    if (isClosed(one)) return false;
    sheets.save(one.id(), person, Kind.MANAGER, sheet);
    record(LeadershipActions.GIVE_VIEW, one, "manager");
    return true;
  }

  /// False where somebody has changed it since, or it has been closed.
  @Transactional
  boolean together(Assessment one, int version, Map<String, Joint> said) {
    if (!sheets.touch(one.id(), version)) return false;
    sheets.saveJoint(one.id(), said);
    record(LeadershipActions.TEAM, one, "joint");
    return true;
  }

  private boolean isClosed(Assessment one) {
    return rows.find(one.id()).filter(Assessment::isOpen).isEmpty();
  }

  private void record(String action, Assessment one, String what) {
    audit.changed(
        action,
        new Subject("leadership-assessment", one.id().value().toString(), one.clusterName()),
        Map.of(what, new Change("", "given")));
  }
}
