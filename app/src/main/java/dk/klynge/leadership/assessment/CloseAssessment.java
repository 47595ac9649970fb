package dk.klynge.leadership.assessment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.leadership.Goals;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.assessment.SheetRows.Focus;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.survey.Published;
import dk.klynge.survey.Published.Answer;
import dk.klynge.survey.QuestionSets;
import dk.klynge.survey.Rounds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A cycle ends: what may be told is made once. After that the team chooses what to work on.
@Service
class CloseAssessment {

  private final AssessmentRows rows;
  private final SheetRows sheets;
  private final QuestionSets sets;
  private final Rounds rounds;
  private final Goals goals;
  private final AuditTrail audit;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  CloseAssessment(
      AssessmentRows rows,
      SheetRows sheets,
      QuestionSets sets,
      Rounds rounds,
      Goals goals,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.sheets = sheets;
    this.sets = sets;
    this.rounds = rounds;
    this.goals = goals;
    this.audit = audit;
    this.clock = clock;
  }

  /// Does nothing where it is closed already.
  @Transactional
  void close(Assessment one) {
    var set = sets.version(Assessment.SELF, one.selfVersion());
    var members =
        sheets.all(one.id(), Kind.MEMBER).stream().map(sheet -> new Answer(sheet, "")).toList();
    if (!rows.close(one.id(), LocalDate.now(clock), Published.of(set, members))) return;
    one.round().ifPresent(rounds::close);
    record(one, "closed", LocalDate.now(clock).toString());
  }

  /// Returns how many letters were sent.
  @Transactional
  int remind(Assessment one) {
    int sent = one.round().map(rounds::remind).orElse(0);
    record(one, "reminded", Integer.toString(sent));
    return sent;
  }

  /// By the job.
  @Transactional
  void closeDue() {
    var today = LocalDate.now(clock);
    rows.open().stream().filter(one -> one.closes().isBefore(today)).forEach(this::close);
  }

  /// Who may see what the team has chosen.
  enum Sharing {
    TEAM,
    AREA
  }

  /// False where the area is chosen already, or as many as may be.
  @Transactional
  boolean choose(Assessment one, String area, String text, Sharing sharing) {
    var chosen = sheets.focus(List.of(one.id()));
    if (chosen.size() >= Settings.read().mostFocusAreas()) return false;
    if (chosen.stream().anyMatch(each -> each.area().equals(area))) return false;
    var id = UUID.randomUUID();
    var origin = new Goals.Origin("assessment", id, one.url());
    var goal = goals.begin(one.cluster(), area, text, origin);
    sheets.addFocus(new Focus(id, one.id(), area, text, sharing == Sharing.AREA, goal));
    record(one, "focus", area);
    return true;
  }

  private void record(Assessment one, String field, String value) {
    audit.changed(
        LeadershipActions.LEAD,
        new Subject("leadership-assessment", one.id().value().toString(), one.clusterName()),
        Map.of(field, new Change("", value)));
  }
}
