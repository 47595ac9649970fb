package dk.klynge.publishing.mailing;

import dk.klynge.documents.MailLine;
import dk.klynge.publishing.NewsletterId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/// Sends what is due. A path of its own beside `documents.Outbox`: the outbox holds each letter in
/// full, locks it while it is handed over, one after the other, and sends twice rather than never.
/// A newsletter is one text to twenty thousand addresses, goes over several lines at once, can be
/// held, and must not come twice: so each address is claimed first and marked afterwards, and what
/// lies between when a program dies is told and not repeated.
class SendNewsletters {

  private static final Logger LOG = LoggerFactory.getLogger(SendNewsletters.class);

  private final Desk desk;
  private final AudienceRows audience;
  private final MailingIssues issues;
  private final SetType type;
  private final TransactionTemplate transaction;

  SendNewsletters(
      Desk desk,
      AudienceRows audience,
      MailingIssues issues,
      SetType type,
      TransactionTemplate transaction) {
    this.desk = desk;
    this.audience = audience;
    this.issues = issues;
    this.type = type;
    this.transaction = transaction;
  }

  void sendRound() {
    desk.mailings().doubtWhatIsHeld();
    desk.mailings().due().forEach(this::begin);
    desk.mailings().running().forEach(this::send);
  }

  /// Whom it goes to is written down in the same transaction: half a list would be sent as a whole.
  private void begin(NewsletterId id) {
    transaction.executeWithoutResult(_ -> {
      if (desk.mailings().begin(id))
        LOG.info("Newsletter {} goes to {} addresses", id.value(), audience.freeze(id));
    });
  }

  private void send(NewsletterId id) {
    var run = ProcessHandle.current().pid() + ":" + UUID.randomUUID();
    transaction.executeWithoutResult(_ -> desk.mailings().take(id, run));
    var typeset = type.set(id, issues.issue(id), issues.address(id));
    var lines = lines();
    try {
      new Stretch(id, run, typeset, desk).send(lines);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      lines.forEach(MailLine::close);
    }
  }

  private List<MailLine> lines() {
    return Stream.generate(desk.lines()::open).limit(desk.pace().lines()).toList();
  }
}
