package dk.klynge.decision;

import static dk.klynge.decision.HearingVisits.nobody;
import static dk.klynge.decision.HearingVisits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The answers to an open hearing: sent, confirmed, looked through, published or held back.
@SpringBootTest
@AutoConfigureMockMvc
class HearingAnswersTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;

  private HearingFixture hearings;
  private HearingVisits visits;
  private HearingId hearing = HearingId.fresh();
  private String page = "";

  @BeforeEach
  void anOpenHearing() {
    hearings = new HearingFixture(db).empty();
    visits = new HearingVisits(db, web);
    var today = LocalDate.now(clock);
    hearing = hearings.announced("Nye klynger", today, today.plusDays(9));
    page = HearingVisits.page(hearing);
  }

  @Test
  void thePublicAnswerWaitsForItsSenderAndThenForTheOffice() {
    assertThat(visits.answer(page, "anne@eksempel.dk", "Der er for langt til legepladsen."))
        .hasStatus(302);
    assertThat(visits.get(page + "/moderation?state=waiting", visits.office()))
        .bodyText()
        .doesNotContain("Anne Borger");
    var own = hearings.link("anne@eksempel.dk");
    assertThat(visits.get(own, nobody())).bodyText().contains("Bekræft svaret");

    assertThat(visits.post(own + "/confirmation", nobody())).hasStatus(302);

    assertThat(visits.get("/", visits.office())).bodyText().contains("1 svar venter på gennemgang");
    assertThat(visits.published(page)).doesNotContain("legepladsen");
  }

  @Test
  void onlyTheOfficePublishesAnAnswerAndOnlyAsItSawIt() {
    confirmed("Der er for langt til legepladsen.");
    var one = visits.firstAnswer(page);
    var publication = one + "/publication";
    var seen = visits.seen(one);

    assertThat(visits.get(one, visits.planner())).bodyText().contains("anne@eksempel.dk");
    assertThat(visits.post(publication, visits.planner(), "seen", seen)).hasStatus(403);
    assertThat(visits.post(publication, visits.office(), "seen", "something else")).hasStatus(409);
    assertThat(visits.published(page)).doesNotContain("legepladsen");
    assertThat(visits.post(publication, visits.office(), "seen", seen)).hasStatus(302);
    assertThat(visits.published(page)).contains("legepladsen");
  }

  @Test
  void aPublishedAnswerIsReadWithoutItsAddressUntilItIsWithdrawn() {
    var own = confirmed("Der er for langt til legepladsen.");
    var one = visits.firstAnswer(page);
    assertThat(visits.post(one + "/publication", visits.office(), "seen", visits.seen(one)))
        .hasStatus(302);

    assertThat(visits.published(page))
        .contains("legepladsen", "Anne Borger")
        .doesNotContain("@eksempel");
    assertThat(text(visits.get("/api/v1" + page + "/responses", nobody())))
        .contains("legepladsen", "Anne Borger")
        .doesNotContain("@eksempel");
    assertThat(text(visits.get("/api/v1" + page + "/responses.csv", nobody())))
        .contains("legepladsen")
        .doesNotContain("@eksempel");

    assertThat(visits.post(own + "/withdrawal", nobody())).hasStatus(302);
    assertThat(visits.published(page)).doesNotContain("legepladsen");
  }

  @Test
  void searchKnowsDanishEndingsAndFiltersByClusterAndSender() {
    var north = hearings.cluster(hearing, "Klynge Nord").toString();
    var south = hearings.cluster(hearing, "Klynge Syd").toString();
    visits.onPaper(page, "Anne", "Afstandene er for store.", north);
    visits.onPaper(page, "Bo", "Vi er glade for forslaget.", south);
    visits.publishAll(page);
    var responses = page + "/responses";

    assertThat(visits.published(responses + "?q=afstand")).contains("Anne").doesNotContain("Bo<");
    assertThat(visits.published(responses + "?q=forslag")).contains("Bo<").doesNotContain("Anne");
    assertThat(visits.published(responses + "?cluster=" + south)).doesNotContain("Anne");
    assertThat(visits.published(responses + "?kind=union")).doesNotContain("Anne", "Bo<");
  }

  @Test
  void anInvitedPartyAnswersByItsLinkAlsoWhereThePublicMayNot() {
    var link = onlyInvited("BUPL", "bupl@eksempel.dk");

    assertThat(visits.answer(page, "anne@eksempel.dk", "Nej tak.")).hasStatus(422);
    assertThat(visits.get(link, nobody())).bodyText().contains("Du svarer for BUPL");
    assertThat(visits.get(page + "/responses/new?key=guessed", nobody())).hasStatus(404);
    assertThat(answerWithNote(link.replaceFirst(".*key=", ""))).hasStatus(302);
    assertThat(visits.get(page + "/moderation?state=waiting", visits.office()))
        .bodyText()
        .contains("Formanden, BUPL");
    visits.publishAll(page);
    assertThat(visits.published(page)).contains("notat.txt");
  }

  @Test
  void whatIsHeldBackIsToldToTheSenderOnly() {
    var own = confirmed("Lederen hedder Per og er doven.");
    var one = visits.firstAnswer(page);

    assertThat(withhold(one, " ")).hasStatus(422);
    assertThat(withhold(one, "Nævner en person.")).hasStatus(302);

    assertThat(visits.published(page)).doesNotContain("doven", "Nævner");
    assertThat(visits.get(own, nobody())).bodyText().contains("Nævner en person.");
    assertThat(
            db.sql("select count(*) from documents.letter where body like '%Nævner%'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatIsWrongIsSaidAndNothingWrittenIsLost() {
    assertThat(visits.answer(page, "ikke en adresse", "En lang tekst"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv din e-mailadresse", "En lang tekst", "ikke en adresse");
    for (int i = 0; i < 3; i++)
      assertThat(visits.answer(page, "bo@eksempel.dk", "Nr. " + i)).hasStatus(302);
    assertThat(visits.answer(page, "bo@eksempel.dk", "Nr. 4"))
        .hasStatus(422)
        .bodyText()
        .contains("ikke er bekræftet");
    assertThat(web.post().uri(page + "/responses").with(csrf()).content(new byte[51 << 20]))
        .hasStatus(413);
  }

  /// Anne's answer, confirmed by her; gives her own link to it.
  private String confirmed(String body) {
    assertThat(visits.answer(page, "anne@eksempel.dk", body)).hasStatus(302);
    var own = hearings.link("anne@eksempel.dk");
    assertThat(visits.post(own + "/confirmation", nobody())).hasStatus(302);
    return own;
  }

  /// Closes the hearing to the public and invites a union; gives the union's link.
  private String onlyInvited(String name, String email) {
    db.sql("update decision.hearing set audience = 'INVITED'").update();
    var parties = page + "/parties";
    visits.post(parties, visits.planner(), "name", name, "email", email, "kind", "union");
    return hearings.link(email);
  }

  private MvcTestResult answerWithNote(String key) {
    var note = "Notat".getBytes(StandardCharsets.UTF_8);
    return web.post()
        .multipart()
        .uri(page + "/responses")
        .file(new MockMultipartFile("files", "notat.txt", "text/plain", note))
        .with(csrf())
        .param("key", key)
        .param("name", "Formanden")
        .param("body", "Vi støtter forslaget.")
        .param("form", "b")
        .exchange();
  }

  private MvcTestResult withhold(String one, String reason) {
    var seen = visits.seen(one);
    return visits.post(one + "/withholding", visits.office(), "seen", seen, "reason", reason);
  }
}
