package dk.klynge.documents.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// The mail server of the settings `spring.mail.*`. One connection serves a round of letters.
class MailServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

  private final JavaMailSenderImpl settings;
  private Optional<Transport> line = Optional.empty();

  MailServer(JavaMailSenderImpl settings) {
    this.settings = settings;
  }

  Session session() {
    return settings.getSession();
  }

  /// There is a line afterwards.
  void ready() throws MessagingException {
    if (line.isEmpty()) line = Optional.of(connect());
  }

  /// What the server answered when it had taken the letter.
  String send(MimeMessage mail) throws MessagingException {
    ready();
    var open = line.orElseThrow();
    open.sendMessage(mail, mail.getAllRecipients());
    return open instanceof SMTPTransport smtp && smtp.getLastServerResponse() != null
        ? smtp.getLastServerResponse().strip()
        : "";
  }

  private Transport connect() throws MessagingException {
    var protocol = settings.getProtocol();
    var transport = session().getTransport(protocol == null ? "smtp" : protocol);
    transport.connect(
        settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
    return transport;
  }

  @Override
  public void close() {
    line.ifPresent(transport -> {
      try {
        transport.close();
      } catch (MessagingException e) {
        LOG.debug("The mail server did not say goodbye", e);
      }
    });
    line = Optional.empty();
  }
}
