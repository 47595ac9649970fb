package dk.klynge.staffing.invitation;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.interview.Interviewing;
import dk.klynge.staffing.scheduling.Planning;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A candidate's own calendar follows the interview from a real mail server.
@SpringBootTest(properties = "klynge.mail.every=1s")
@SignedInAs(Role.HR)
class InvitationArrivesTests {

  private static final GreenMail POST =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private static final String EVA = "eva@eksempel.dk";

  @Autowired JdbcClient db;
  @Autowired BeanFactory beans;
  @Autowired SendInvitations send;
  @Autowired Interviews interviews;

  @DynamicPropertySource
  static void mailServer(DynamicPropertyRegistry settings) {
    POST.start();
    settings.add("spring.mail.host", () -> "127.0.0.1");
    settings.add("spring.mail.port", POST.getSmtp()::getPort);
    settings.add("klynge.municipality.email", () -> "dagtilbud@eksempel.dk");
  }

  @AfterAll
  static void close() {
    POST.stop();
  }

  @Test
  void invitationChangeAndCancellationAreReadByAnotherCalendar() throws Exception {
    var world = new Interviewing(db);
    var id = world.round(beans);
    var round = Planning.planned(beans, id);
    send.send(round);
    var invited = arrived(1);
    assertThat(invited.getMethod().isRequest()).isTrue();
    assertThat(event(invited).getSequence().getValue()).isZero();

    var eva =
        interviews.of(id).stream().filter(one -> one.email().equals(EVA)).findFirst().orElseThrow();
    var evening = Interviewing.DAY.atTime(18, 0);
    Planning.moved(beans, eva, evening);
    send.send(round);
    var changed = arrived(2);
    assertThat(changed.getMethod().isRequest()).isTrue();
    assertThat(event(changed).getSequence().getValue()).isEqualTo(1);
    assertThat(event(changed).getUid()).isEqualTo(event(invited).getUid());
    assertThat((Date) event(changed).getDateStart().getValue()).isEqualTo(date(evening));

    world.calls(beans, world.sunCommittee, List.of(world.bo));
    send.send(round);
    var cancelled = arrived(3);
    assertThat(cancelled.getMethod().isCancel()).isTrue();
    assertThat(event(cancelled).getSequence().getValue()).isEqualTo(2);
    assertThat(POST.getReceivedMessagesForDomain("bo@eksempel.dk")).hasSize(2);
  }

  private static Date date(LocalDateTime time) {
    return Date.from(time.atZone(ZoneId.of("Europe/Copenhagen")).toInstant());
  }

  private static biweekly.component.VEvent event(ICalendar calendar) {
    return calendar.getEvents().getFirst();
  }

  /// The calendar part of the last of so many letters to Eva.
  private static ICalendar arrived(int count) throws Exception {
    await()
        .atMost(120, SECONDS)
        .until(() -> POST.getReceivedMessagesForDomain(EVA).length >= count);
    var all = POST.getReceivedMessagesForDomain(EVA);
    assertThat(all).hasSize(count);
    var parts = (MimeMultipart) all[count - 1].getContent();
    var part = ((MimeMultipart) parts.getBodyPart(0).getContent()).getBodyPart(1);
    try (var in = part.getInputStream()) {
      return Biweekly.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)).first();
    }
  }
}
