package dk.klynge.documents.mail;

import dk.klynge.documents.LetterId;
import dk.klynge.documents.Mailbox;
import dk.klynge.ui.Municipality;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whom letters come from: the municipality (`klynge.municipality.email`), and where answers go
/// when that is somewhere else (`klynge.mail.reply-to`).
@Component
class Sender {

  private final Municipality municipality;
  private final String replyTo;

  Sender(Municipality municipality, @Value("${klynge.mail.reply-to:}") String replyTo) {
    this.municipality = municipality;
    this.replyTo = replyTo;
  }

  /// Mail servers demand a sender; one that nobody has set goes no further than this machine.
  Mailbox from() {
    return new Mailbox(
        municipality.name(),
        municipality.email().isEmpty() ? "klynge@localhost.localdomain" : municipality.email());
  }

  String replyTo() {
    return replyTo;
  }

  String messageId(LetterId id, Instant now) {
    var domain = from().address().replaceFirst(".*@", "");
    return "<" + id.value() + "." + now.toEpochMilli() + "@" + domain + ">";
  }
}
