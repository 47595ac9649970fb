package dk.klynge.documents.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.documents.Circular;
import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.mail.WaitingLetter.CalendarPart;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/// Makes a mail of a letter: the text, beside it the calendar part that mail programs show as an
/// invitation, then the files. The calendar part comes as a file too, for programs that show none.
@Component
class Envelope {

  private final Sender sender;
  private final Clock clock;

  Envelope(Sender sender, Clock clock) {
    this.sender = sender;
    this.clock = clock;
  }

  MimeMessage seal(WaitingLetter letter, Session session) throws MessagingException {
    var mail = begun(session, letter.to(), letter.subject(), letter.language());
    replyTo(mail, letter.replyTo().name(), letter.replyTo().address());
    if (letter.calendar().isEmpty() && letter.enclosures().isEmpty())
      mail.setText(letter.text(), UTF_8.name());
    else mail.setContent(parts(letter));
    mail.saveChanges();
    mail.setHeader("Message-ID", letter.messageId());
    return mail;
  }

  /// Text and HTML beside each other, and a way off the list by one click (RFC 2369, RFC 8058).
  MimeMessage seal(Circular circular, Session session) throws MessagingException {
    var language = circular.language().toLanguageTag();
    var mail = begun(session, circular.to(), circular.subject(), language);
    replyTo(mail, "", "");
    mail.setHeader("Precedence", "bulk");
    mail.setHeader("List-Unsubscribe", "<" + circular.unsubscribe() + ">");
    mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    var text = new MimeBodyPart();
    text.setText(circular.text(), UTF_8.name());
    var html = new MimeBodyPart();
    html.setText(circular.html(), UTF_8.name(), "html");
    mail.setContent(new MimeMultipart("alternative", text, html));
    mail.saveChanges();
    mail.setHeader("Message-ID", circular.messageId());
    return mail;
  }

  private MimeMessage begun(Session session, String to, String subject, String language)
      throws MessagingException {
    var mail = new MimeMessage(session);
    var from = sender.from();
    mail.setFrom(address(from.name(), from.address()));
    mail.setRecipient(RecipientType.TO, address("", to));
    mail.setSubject(subject, UTF_8.name());
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader("Content-Language", language);
    // So that nobody's holiday message comes back to the municipality (RFC 3834).
    mail.setHeader("Auto-Submitted", "auto-generated");
    return mail;
  }

  private void replyTo(MimeMessage mail, String name, String own) throws MessagingException {
    var target = own.isEmpty() ? sender.replyTo() : own;
    if (target.isEmpty()) return;
    mail.setReplyTo(new InternetAddress[] {address(name, target)});
  }

  private static Multipart parts(WaitingLetter letter) throws MessagingException {
    var text = new MimeBodyPart();
    text.setText(letter.text(), UTF_8.name());
    var all = new MimeMultipart("mixed");
    var calendar = letter.calendar();
    if (calendar.isEmpty()) {
      all.addBodyPart(text);
    } else {
      var both = new MimeMultipart("alternative", text, calendarPart(calendar.get()));
      var whole = new MimeBodyPart();
      whole.setContent(both);
      all.addBodyPart(whole);
      all.addBodyPart(
          file(new Enclosure("invite.ics", "application/ics", calendar.get().content())));
    }
    for (var enclosure : letter.enclosures()) all.addBodyPart(file(enclosure));
    return all;
  }

  private static BodyPart calendarPart(CalendarPart calendar) throws MessagingException {
    var type = "text/calendar; method=" + calendar.method() + "; charset=UTF-8";
    var part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar.content(), type)));
    part.setHeader("Content-Type", type);
    return part;
  }

  private static BodyPart file(Enclosure enclosure) throws MessagingException {
    var part = new MimeBodyPart();
    part.setDataHandler(
        new DataHandler(new ByteArrayDataSource(enclosure.content(), enclosure.type())));
    part.setFileName(enclosure.name());
    part.setDisposition(Part.ATTACHMENT);
    return part;
  }

  /// A domain with æ, ø or å travels in the letters of the net.
  private static InternetAddress address(String name, String address) throws MessagingException {
    var at = address.indexOf('@') + 1;
    try {
      var box = new InternetAddress(address.substring(0, at) + IDN.toASCII(address.substring(at)));
      if (!name.isEmpty()) box.setPersonal(name, UTF_8.name());
      return box;
    } catch (IllegalArgumentException e) {
      throw new ParseException("Not a domain: " + address.substring(at));
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
