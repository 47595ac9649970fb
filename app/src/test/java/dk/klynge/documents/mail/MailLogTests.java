package dk.klynge.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedInAs;
import dk.klynge.decision.HearingFixture;
import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Letter;
import dk.klynge.documents.LetterId;
import dk.klynge.documents.Outbox;
import dk.klynge.documents.Outbox.State;
import dk.klynge.guard.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Who looks after the mail sees what arrived and what did not, and nothing of what it says.
@SpringBootTest
@AutoConfigureMockMvc
class MailLogTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Outbox outbox;

  @BeforeEach
  void anEmptyOutbox() {
    db.sql("delete from documents.letter").update();
  }

  @Test
  @SignedInAs(Role.ADMINISTRATOR)
  void lettersAreFoundByReceiverStateAndDayWithoutTheirText() {
    put("anne@eksempel.dk");
    givenUp(put("bo@eksempel.dk"), "550 5.1.1 No such user");

    assertThat(web.get().uri("/mail"))
        .bodyText()
        .contains("anne@eksempel.dk", "bo@eksempel.dk", "550 5.1.1 No such user", "12 måneder")
        .doesNotContain("Fortroligt");
    assertThat(web.get().uri("/mail?to=ANNE")).bodyText().doesNotContain("bo@eksempel.dk");
    assertThat(web.get().uri("/mail?to=_nne")).bodyText().contains("Ingen breve svarer");
    assertThat(web.get().uri("/mail?state=given-up")).bodyText().doesNotContain("anne@eksempel");
    assertThat(web.get().uri("/mail?until=2001-01-01")).bodyText().contains("Ingen breve svarer");
    assertThat(web.get().uri("/mail").param("from", "i dag").param("to", "anne"))
        .bodyText()
        .contains("i dag er ikke en dato", "value=\"anne\"");
    assertThat(web.get().uri("/mail?lang=en")).bodyText().contains("Mail log", "12 months");
  }

  @Test
  @SignedInAs(Role.ADMINISTRATOR)
  void aLetterIsSentAgainAndTheTrailSaysWhoAskedForIt() {
    var letter = put("bo@eksempel.dk");
    givenUp(letter, "550 5.1.1 No such user");

    assertThat(web.post().uri("/mail/" + letter.value() + "/sending?to=bo").with(csrf()))
        .hasStatus(302)
        .hasRedirectedUrl("/mail?to=bo");

    assertThat(outbox.find(letter).orElseThrow().state()).isInstanceOf(State.Waiting.class);
    assertThat(
            db.sql(
                    "select count(*) from audit.entry where action = 'documents:send-again' and subject_id = :id")
                .param("id", letter.value().toString())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(web.post().uri("/mail/" + UUID.randomUUID() + "/sending").with(csrf()))
        .hasStatus(404);
  }

  @Test
  @SignedInAs(Role.PLANNER)
  void othersDoNotSeeTheLog() {
    assertThat(web.get().uri("/mail")).hasStatus(403);
    var letter = put("bo@eksempel.dk");
    assertThat(web.post().uri("/mail/" + letter.value() + "/sending").with(csrf())).hasStatus(403);
  }

  @Test
  @SignedInAs(Role.PROGRAMME_OFFICE)
  void theLogLeadsToTheLettersOfAHearing() {
    var hearing =
        new HearingFixture(db)
            .announced("Nye klynger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1));
    outbox.put(Letter.of(hearing.asOwner(), "h", "anne@eksempel.dk", "Kvittering", "Tak"));
    var page = "/hearings/" + hearing.value() + "/mail";
    assertThat(web.get().uri("/mail")).bodyText().contains("href=\"" + page + "\"");
    assertThat(web.get().uri(page)).bodyText().contains("Kvittering", "Tak");
  }

  private LetterId put(String to) {
    var owner = new Owner("test", UUID.randomUUID());
    return outbox.put(Letter.of(owner, owner.id().toString(), to, "Kvittering", "Fortroligt")).id();
  }

  private void givenUp(LetterId id, String answer) {
    db.sql(
            """
            update documents.letter set given_up_at = now(), attempts = 1, answer = :answer where id = :id
            """)
        .param("id", id.value())
        .param("answer", answer)
        .update();
  }
}
