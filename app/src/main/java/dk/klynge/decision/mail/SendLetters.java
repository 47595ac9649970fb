package dk.klynge.decision.mail;

import dk.klynge.ui.Municipality;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands what waits to the mail server, one letter a transaction. A letter that was handed over
/// just before the program died is sent twice rather than never.
class SendLetters {

  private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

  private final Letters letters;
  private final JavaMailSender server;
  private final Municipality municipality;
  private final TransactionTemplate transaction;

  SendLetters(
      Letters letters,
      JavaMailSender server,
      Municipality municipality,
      TransactionTemplate transaction) {
    this.letters = letters;
    this.server = server;
    this.municipality = municipality;
    this.transaction = transaction;
  }

  /// Ends with the first that fails: the server is then asked again at the next round.
  void sendAll() {
    while (Boolean.TRUE.equals(transaction.execute(_ -> sendOne()))) {}
  }

  private boolean sendOne() {
    var next = letters.next();
    if (next.isEmpty()) return false;
    var letter = next.get();
    try {
      server.send(mail(letter));
      letters.sent(letter.id());
      return true;
    } catch (MailException refused) {
      LOG.warn("A message of a hearing could not be sent: {}", refused.getMessage());
      letters.failed(letter.id(), String.valueOf(refused.getMessage()));
      return false;
    }
  }

  private SimpleMailMessage mail(Letter letter) {
    var mail = new SimpleMailMessage();
    if (!municipality.email().isEmpty()) mail.setFrom(municipality.email());
    mail.setTo(letter.to());
    mail.setSubject(letter.subject());
    mail.setText(letter.text());
    return mail;
  }
}
