package dk.klynge.development.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.retention.RetentionRows.Due;
import dk.klynge.development.retention.RetentionRows.Rule;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who took part in a course, or wished for one, is needed for a while: some months later it is
/// deleted with the letters that say it, and only how many there were is kept.
@Service
class ForgetSignUps {

  static final int MOST_MONTHS = 120;
  private static final String LETTERS = "course";

  private final RetentionRows rows;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Guard guard;

  ForgetSignUps(RetentionRows rows, Outbox outbox, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.outbox = outbox;
    this.audit = audit;
    this.guard = guard;
  }

  /// Returns of how many courses.
  @Transactional
  public int forget() {
    var rule = rows.now();
    var due = rows.due(rule);
    due.forEach(this::forget);
    int wishes = rows.forgetWishes(rule);
    if (wishes > 0) deleted(new Subject("course-wishes", "", ""), wishes);
    return due.size();
  }

  private void forget(Due course) {
    int people = rows.forget(course.id());
    outbox.forget(new Owner(LETTERS, course.id()));
    deleted(new Subject("course", course.id().toString(), course.title()), people);
  }

  private void deleted(Subject subject, int count) {
    audit.changed(
        DevelopmentActions.RECORDS,
        subject,
        Map.of("deleted", new Change(Integer.toString(count), "")));
  }

  /// False where somebody else has set it since that version.
  @Transactional
  public boolean rule(Rule wanted, String reason) {
    guard.require(DevelopmentActions.RECORDS, new Scope.Everywhere());
    var before = rows.now();
    if (before.version() != wanted.version()) return false;
    var next = new Rule(wanted.version() + 1, wanted.seatMonths(), wanted.wishMonths());
    if (!rows.add(next, reason, guard.who(), guard.name())) return false;
    audit.changed(
        DevelopmentActions.RECORDS,
        new Subject("retention-rule", "courses", ""),
        Map.of(
            "seat-months",
            new Change("" + before.seatMonths(), "" + next.seatMonths()),
            "wish-months",
            new Change("" + before.wishMonths(), "" + next.wishMonths())));
    return true;
  }

  @Configuration
  static class Daily {

    @Bean
    RecurringTask<Void> forgetSignUpsJob(ForgetSignUps forget) {
      return Tasks.recurring("development-sign-ups", FixedDelay.of(Duration.ofDays(1)))
          .execute((_, _) -> forget.forget());
    }
  }
}
