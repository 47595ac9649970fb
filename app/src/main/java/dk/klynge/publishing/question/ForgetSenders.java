package dk.klynge.publishing.question;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.LetterPage;
import dk.klynge.documents.Outbox;
import dk.klynge.publishing.PublishingActions;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The address of who asked is needed for the answer only: some days later it is deleted, and the
/// letter that holds it, too.
@Service
class ForgetSenders {

  private final EnquirySteps steps;
  private final Outbox outbox;
  private final AuditTrail audit;

  ForgetSenders(EnquirySteps steps, Outbox outbox, AuditTrail audit) {
    this.steps = steps;
    this.outbox = outbox;
    this.audit = audit;
  }

  /// Returns how many there were.
  @Transactional
  public int forget() {
    var forgotten = steps.forgetSenders();
    for (var id : forgotten) {
      outbox.forget(new Owner(AnswerQuestion.LETTERS, id));
      audit.changed(
          PublishingActions.ANSWER,
          new Subject("question", id.toString(), ""),
          Map.of("state", new Change("", "sender-forgotten")));
    }
    return forgotten.size();
  }

  @Transactional
  public void keepFor(int days) {
    var before = steps.senderDays();
    steps.keepSenders(days);
    audit.changed(
        PublishingActions.WRITE,
        new Subject("question-rule", "", ""),
        Map.of("sender-days", new Change("" + before, "" + days)));
  }

  @Configuration
  static class Daily {

    @Bean
    RecurringTask<Void> forgetSendersJob(ForgetSenders forget) {
      return Tasks.recurring("publishing-question-senders", FixedDelay.of(Duration.ofDays(1)))
          .execute((_, _) -> forget.forget());
    }

    @Bean
    LetterPage questionLetters() {
      return new LetterPage(
          AnswerQuestion.LETTERS,
          "publishing.question.letters",
          "/questions/{id}",
          PublishingActions.ANSWER);
    }
  }
}
