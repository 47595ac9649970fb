package dk.klynge.documents.mail;

import dk.klynge.documents.Circular;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.MailLine;
import dk.klynge.documents.MailLines;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ParseException;
import java.time.Clock;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/// Lines to the same server, from the same sender, as letters have.
@Component
class ServerLines implements MailLines {

  private static final int FIRST_REFUSAL = 400;
  private static final int CLOSING = 421;

  private final ObjectProvider<JavaMailSenderImpl> settings;
  private final Envelope envelope;
  private final Sender sender;
  private final Clock clock;

  ServerLines(
      ObjectProvider<JavaMailSenderImpl> settings, Envelope envelope, Sender sender, Clock clock) {
    this.settings = settings;
    this.envelope = envelope;
    this.sender = sender;
    this.clock = clock;
  }

  @Override
  public MailLine open() {
    var server = settings.getIfAvailable();
    if (server == null) throw new IllegalStateException("No mail server is set (spring.mail.host)");
    return new Line(new MailServer(server), envelope);
  }

  @Override
  public String freshMessageId() {
    return sender.messageId(LetterId.fresh(), clock.instant());
  }

  private record Line(MailServer server, Envelope envelope) implements MailLine {

    @Override
    public Handed hand(Circular mail) {
      try {
        server.ready();
      } catch (MessagingException unreachable) {
        server.close();
        return new Handed.NoServer(Failure.of(unreachable).answer());
      }
      try {
        return new Handed.Taken(server.send(envelope.seal(mail, server.session())));
      } catch (MessagingException refused) {
        return judge(refused);
      }
    }

    /// Whatever is not surely refused may have been taken.
    private Handed judge(MessagingException refused) {
      var failure = Failure.of(refused);
      if (refused instanceof ParseException) return new Handed.Refused(failure.answer());
      var code = code(refused);
      if (code < FIRST_REFUSAL || code == CLOSING) server.close();
      if (code < FIRST_REFUSAL)
        return beforeTheEnd(refused)
            ? new Handed.NoServer(failure.answer())
            : new Handed.Doubtful(failure.answer());
      return failure.kind() == Failure.Kind.FOR_GOOD
          ? new Handed.Refused(failure.answer())
          : new Handed.Later(failure.answer());
    }

    /// The server takes a mail when it has read the point at its end; broken off before, it has
    /// nothing.
    private static boolean beforeTheEnd(MessagingException refused) {
      return refused instanceof SMTPSendFailedException failed && !".".equals(failed.getCommand());
    }

    /// What the server answered; -1 where it did not.
    private static int code(MessagingException refused) {
      Exception now = refused;
      var code = -1;
      while (now != null) {
        code = Math.max(code, ofOne(now));
        now = now instanceof MessagingException mail ? mail.getNextException() : null;
      }
      return code;
    }

    private static int ofOne(Exception one) {
      return switch (Objects.requireNonNull(one)) {
        case SMTPSendFailedException failed -> failed.getReturnCode();
        case SMTPAddressFailedException failed -> failed.getReturnCode();
        case SMTPSenderFailedException failed -> failed.getReturnCode();
        default -> -1;
      };
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
