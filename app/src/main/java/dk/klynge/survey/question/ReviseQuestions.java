package dk.klynge.survey.question;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.survey.QuestionSet;
import dk.klynge.survey.SurveyActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A set is revised as a new version; rounds that are open go on with the one they asked.
@Service
class ReviseQuestions {

  private final QuestionSetRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  ReviseQuestions(QuestionSetRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody has saved this version since the form was opened.
  @Transactional
  boolean save(QuestionSet set) {
    guard.require(SurveyActions.QUESTIONS, new Scope.Everywhere());
    if (!rows.add(set, guard.name())) return false;
    audit.changed(
        SurveyActions.QUESTIONS,
        new Subject("question-set", set.code(), set.name().danish()),
        Map.of("version", new Change("" + (set.version() - 1), "" + set.version())));
    return true;
  }
}
