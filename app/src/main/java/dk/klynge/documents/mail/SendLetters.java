package dk.klynge.documents.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/// Hands what is due to the mail server, one letter a transaction. A letter that was handed over
/// just before the program died is sent twice rather than never, under the same Message-ID.
///
/// What is not taken is tried again with growing waits. After three days it is given up: so nothing
/// old goes out by surprise when a mail server is set for the first time or a backup is put back.
class SendLetters {

  static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

  private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final List<Duration> WAITS =
      List.of(
          MINUTE,
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(6),
          Duration.ofHours(12));

  private final WaitingLetters letters;
  private final Envelope envelope;
  private final JavaMailSenderImpl settings;
  private final TransactionTemplate transaction;
  private final Pace pace;

  /// @param perMinute letters at most, so that the server does not take the municipality for spam
  record Pace(int perMinute, Clock clock) {

    Instant now() {
      return clock.instant();
    }
  }

  private enum Outcome {
    GO_ON,
    STOP
  }

  SendLetters(
      WaitingLetters letters,
      Envelope envelope,
      JavaMailSenderImpl settings,
      TransactionTemplate transaction,
      Pace pace) {
    this.letters = letters;
    this.envelope = envelope;
    this.settings = settings;
    this.transaction = transaction;
    this.pace = pace;
  }

  void sendRound() {
    var now = pace.now();
    transaction.executeWithoutResult(_ -> letters.giveUp(now.minus(GIVEN_UP_AFTER), now));
    var left = pace.perMinute() - letters.sentSince(now.minus(MINUTE));
    try (var server = new MailServer(settings)) {
      while (left-- > 0 && transaction.execute(_ -> sendOne(server)) == Outcome.GO_ON) {}
    }
  }

  private Outcome sendOne(MailServer server) {
    var next = letters.next(pace.now());
    if (next.isEmpty()) return Outcome.STOP;
    var letter = next.get();
    try {
      var answer = server.send(envelope.seal(letter, server.session()));
      letters.sent(letter.id(), pace.now(), answer);
      return Outcome.GO_ON;
    } catch (MessagingException refused) {
      return note(letter, Failure.of(refused));
    }
  }

  private Outcome note(WaitingLetter letter, Failure failure) {
    LOG.warn("Letter {} was not sent: {}", letter.id().value(), failure.answer());
    if (failure.kind() == Failure.Kind.FOR_GOOD)
      letters.refused(letter.id(), pace.now(), failure.answer());
    else {
      var wait = WAITS.get(Math.min(letter.attempts(), WAITS.size() - 1));
      letters.delayed(letter.id(), pace.now().plus(wait), failure.answer());
    }
    return failure.kind() == Failure.Kind.NO_SERVER ? Outcome.STOP : Outcome.GO_ON;
  }
}
