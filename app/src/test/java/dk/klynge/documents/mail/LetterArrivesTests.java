package dk.klynge.documents.mail;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.Invitation;
import dk.klynge.documents.Letter;
import dk.klynge.documents.Letter.Enclosure;
import dk.klynge.documents.Mailbox;
import dk.klynge.documents.Outbox;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// With a mail server set, letters go there by themselves and arrive as they were written.
@SpringBootTest(properties = "klynge.mail.every=1s")
class LetterArrivesTests {

  private static final GreenMail POST =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final Owner OWNER = new Owner("test", UUID.randomUUID());

  @Autowired Outbox outbox;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    POST.start();
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", POST.getSmtp()::getPort);
    settings.add("klynge.municipality.name", () -> "Ærø Kommune");
    settings.add("klynge.municipality.email", () -> "dagtilbud@eksempel.dk");
  }

  @AfterAll
  static void close() {
    POST.stop();
  }

  @Test
  void danishLettersArriveInNameSubjectAndText() throws Exception {
    put(letter("anne@eksempel.dk").answeredTo(new Mailbox("Bjørn", "bjorn@eksempel.dk")));

    var mail = arrived("anne@eksempel.dk");

    assertThat(mail.getSubject()).isEqualTo("Kvittering for ansøgning på Ærø");
    assertThat(mail.getContent().toString().strip())
        .isEqualTo("Kære Åse\r\n\r\nTak for din ansøgning.");
    assertThat(mail.getFrom()[0])
        .hasToString("=?UTF-8?Q?=C3=86r=C3=B8_Kommune?= <dagtilbud@eksempel.dk>");
    assertThat(mail.getReplyTo()[0].toString()).endsWith("<bjorn@eksempel.dk>");
    assertThat(mail.getHeader("Content-Language")).containsExactly("da");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void aFileArrivesWithItsNameAndContent() throws Exception {
    var content = "æøå".getBytes(StandardCharsets.UTF_8);
    put(letter("bo@eksempel.dk").with(new Enclosure("Ansøgning Åse.txt", "text/plain", content)));

    var parts = (MimeMultipart) arrived("bo@eksempel.dk").getContent();

    assertThat(parts.getCount()).isEqualTo(2);
    assertThat(jakarta.mail.internet.MimeUtility.decodeText(parts.getBodyPart(1).getFileName()))
        .isEqualTo("Ansøgning Åse.txt");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
  }

  @Test
  void anInvitationIsReadByAnotherCalendar() throws Exception {
    var start = LocalDateTime.of(2027, 3, 29, 18, 0);
    var event =
        CalendarEvent.at(
                "interview-1@klynge", "Samtale: klyngeleder på Ærø", start, start.plusHours(1))
            .in("Rådhuset, lokale 3")
            .with(List.of(new Mailbox("Åse", "ase@eksempel.dk")));
    put(letter("ase@eksempel.dk").with(Invitation.to(event)));

    var all = (MimeMultipart) arrived("ase@eksempel.dk").getContent();
    var both = (MimeMultipart) all.getBodyPart(0).getContent();
    var part = both.getBodyPart(1);

    assertThat(both.getContentType()).startsWith("multipart/alternative");
    assertThat(part.getContentType()).contains("text/calendar", "method=REQUEST", "UTF-8");
    assertThat(all.getBodyPart(1).getFileName()).isEqualTo("invite.ics");
    assertThat(bytes(all.getBodyPart(1))).isEqualTo(bytes(part));
    var read = Biweekly.parse(new String(bytes(part), StandardCharsets.UTF_8)).first();
    assertThat(read.getMethod().isRequest()).isTrue();
    var one = read.getEvents().getFirst();
    assertThat(one.getSummary().getValue()).isEqualTo("Samtale: klyngeleder på Ærø");
    assertThat((Date) one.getDateStart().getValue())
        .isEqualTo(Date.from(java.time.Instant.parse("2027-03-29T16:00:00Z")));
    assertThat(one.getOrganizer().getEmail()).isEqualTo("dagtilbud@eksempel.dk");
  }

  private void put(Letter letter) {
    outbox.put(letter);
  }

  private static Letter letter(String to) {
    return Letter.of(
            OWNER,
            "arrives:" + to,
            to,
            "Kvittering for ansøgning på Ærø",
            "Kære Åse\n\nTak for din ansøgning.")
        .in(Locale.of("da"));
  }

  private static MimeMessage arrived(String to) {
    await().atMost(120, SECONDS).until(() -> POST.getReceivedMessagesForDomain(to).length == 1);
    return POST.getReceivedMessagesForDomain(to)[0];
  }

  private static byte[] bytes(Part part) throws Exception {
    try (var in = part.getInputStream()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
