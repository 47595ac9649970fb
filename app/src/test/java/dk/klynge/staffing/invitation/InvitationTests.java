package dk.klynge.staffing.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import biweekly.Biweekly;
import dk.klynge.SignedIn;
import dk.klynge.SignedInAs;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.CalendarWriter;
import dk.klynge.documents.Outbox;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.InterviewTimes;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Invitations;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.interview.Interviewing;
import dk.klynge.staffing.scheduling.Planning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@SignedInAs(Role.HR)
class InvitationTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired BeanFactory beans;
  @Autowired SendInvitations send;
  @Autowired DueLetters letters;
  @Autowired Interviews interviews;
  @Autowired OwnInterviews own;
  @Autowired InterviewTimes times;
  @Autowired CalendarWriter calendars;
  @Autowired Outbox outbox;

  private Interviewing world;
  private UUID id;

  @BeforeEach
  void aRound() {
    world = new Interviewing(db);
    id = world.round(beans);
  }

  private InterviewRound planned() {
    return Planning.planned(beans, id);
  }

  private Meeting eva() {
    return interviews.of(id).stream()
        .filter(one -> one.name().equals("Eva Krog"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void onlyThoseForWhomSomethingChangedAreToldAgain() {
    var round = planned();
    assertThat(send.send(round)).isEqualTo(8);
    assertThat(send.send(round)).isZero();
    Planning.moved(beans, eva(), Interviewing.DAY.atTime(18, 0));
    assertThat(letters.of(round))
        .extracting(Due::receiver)
        .containsExactly("eva@eksempel.dk", "karen@eksempel.dk", "ida@eksempel.dk");
    send.send(round);
    assertThat(eva().sequence()).isEqualTo(1);
    world.calls(beans, world.sunCommittee, List.of(world.bo));
    assertThat(send.send(round)).isEqualTo(3);
    assertThat(send.send(round)).isZero();
  }

  @Test
  void everybodySeesTheirOwnAndACalendarReadsIt() {
    assertThat(own.of(world.boHimself)).isEmpty();
    send.send(planned());
    assertThat(own.of(world.boHimself)).hasSize(2).noneMatch(OwnPages.OwnLine::scores);
    assertThat(own.of(world.member)).hasSize(2).allMatch(OwnPages.OwnLine::scores);
    assertThat(times.of(world.boHimself)).hasSize(2);
    var feed = new String(calendars.feed("x", own.events(world.chair)), StandardCharsets.UTF_8);
    assertThat(Biweekly.parse(feed).first().getEvents()).hasSize(3);
    var bo = SignedIn.account(db, List.of(), new Scope.Everywhere());
    world.is(bo, world.boHimself);
    assertThat(web.get().uri("/api/v1/my-interviews").with(SignedIn.of(bo)))
        .bodyJson()
        .extractingPath("$.length()")
        .isEqualTo(2);
    assertThat(web.get().uri("/calendar").with(SignedIn.of(bo)))
        .bodyText()
        .contains("/my-interviews");
  }

  @Test
  void whoWithdrawsIsMetByNobody() {
    var round = planned();
    send.send(round);
    db.sql("update staffing.application set withdrawn_at = now() where id = ?")
        .param(world.bo.value())
        .update();
    assertThat(own.of(world.boHimself)).isEmpty();
    assertThat(times.of(world.boHimself)).isEmpty();
    assertThat(letters.of(round)).hasSize(5).allMatch(Due::isCancelled);
  }

  private List<String> subjects(String to) {
    return outbox.of(new Owner(Invitations.OWNER, id)).stream()
        .filter(one -> one.to().equals(to))
        .map(Outbox.Posted::subject)
        .toList();
  }

  @Test
  void lettersAreInTheLanguageOfEachReceiver() {
    var karen = SignedIn.account(db, List.of(), new Scope.Everywhere());
    world.is(karen, world.chair);
    assertThat(web.get().uri("/my-interviews?lang=en").with(SignedIn.of(karen))).hasStatusOk();
    var eva = eva().candidate().value();
    var languages = "/interview-rounds/" + id + "/languages";
    assertThat(web.get().uri(languages)).bodyText().contains("Engelsk, valgt af personen selv");
    assertThat(web.post().uri(languages + "?usual=da&language-" + eva + "=en").with(csrf()))
        .hasStatus(302);
    send.send(planned());
    assertThat(subjects("eva@eksempel.dk"))
        .containsExactly("Invitation: Interview for a post as leader");
    assertThat(subjects("karen@eksempel.dk")).contains("Invitation: Interview with Eva Krog");
    assertThat(subjects("ida@eksempel.dk")).contains("Indkaldelse: Samtale med Eva Krog");

    assertThat(web.post().uri(languages + "?usual=en").with(csrf())).hasStatus(302);
    assertThat(letters.of(interviews.round(id).orElseThrow()))
        .as("another language alone is no news")
        .isEmpty();
    world.calls(beans, world.sunCommittee, List.of(world.bo));
    send.send(interviews.round(id).orElseThrow());
    assertThat(subjects("ida@eksempel.dk").getFirst()).startsWith("Aflyst");
    assertThat(subjects("eva@eksempel.dk").getFirst()).startsWith("Cancelled");
  }
}
