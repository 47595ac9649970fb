package dk.klynge.documents.mail;

import dk.klynge.documents.DocumentsActions;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Guard;
import dk.klynge.ui.TaskSource;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/// Tells on the start page that letters did not arrive; somebody else may have to be told.
@Component
class UnsentLetters implements TaskSource {

  private static final Duration LATELY = Duration.ofDays(14);

  private final MailLog log;
  private final Outbox outbox;
  private final Guard guard;

  UnsentLetters(MailLog log, Outbox outbox, Guard guard) {
    this.log = log;
    this.outbox = outbox;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    if (!outbox.sends() || !guard.may(DocumentsActions.READ_MAIL)) return List.of();
    var count = log.givenUpWithin(LATELY);
    return count == 0
        ? List.of()
        : List.of(Task.of("documents.mail.task", "/mail?state=given-up", Integer.toString(count)));
  }
}
