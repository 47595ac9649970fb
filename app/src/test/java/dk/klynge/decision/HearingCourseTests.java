package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A hearing from the published scenario to the summary.
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
class HearingCourseTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;
  @Autowired ApplicationEvents events;

  private HearingFixture hearings;
  private RequestPostProcessor planner = request -> request;
  private RequestPostProcessor office = request -> request;
  private LocalDate today = LocalDate.of(2026, 1, 1);

  @BeforeEach
  void anEmptyCase() {
    hearings = new HearingFixture(db).empty();
    planner = SignedIn.as(db, Role.PLANNER);
    office = SignedIn.as(db, Role.PROGRAMME_OFFICE);
    today = LocalDate.now(clock);
  }

  @Test
  void aHearingIsHeldOnAPublishedScenario() {
    hearings.town();
    var scenario =
        post(
            "/scenarios",
            planner,
            "name",
            "Nye klynger",
            "day",
            "2026-01-01",
            "criteria",
            "municipal",
            "form",
            "1");
    var address = target(scenario);
    assertThat(post(address + "/publications", planner, "revision", "0")).hasStatus(302);
    var key = address.replaceFirst(".*/", "") + ":0";

    assertThat(web.get().uri("/hearings/new").with(planner)).bodyText().contains("Nye klynger");
    var last = today.plusDays(30).toString();
    var made =
        post(
            "/hearings",
            planner,
            "title",
            "Nye klynger i nord",
            "introduction",
            "Hvad synes I?",
            "proposal",
            key,
            "first",
            today.toString(),
            "last",
            last,
            "audience",
            "EVERYBODY",
            "form",
            "a");
    assertThat(made).hasStatus(302);
    var casePage = target(made);
    var page = casePage.replace("/case", "");

    assertThat(web.get().uri(page)).hasStatus(404);
    assertThat(web.get().uri(casePage).with(planner))
        .bodyText()
        .contains("Under forberedelse", "Solsikken Nord");
    assertThat(
            post(
                page + "/parties",
                planner,
                "name",
                "Forældrerådet",
                "email",
                "raad@eksempel.dk",
                "kind",
                "board"))
        .hasStatus(302);
    assertThat(post(page + "/announcement", planner)).hasStatus(302);
    assertThat(web.get().uri(page))
        .hasStatusOk()
        .bodyText()
        .contains("Forældrerådet", "Giv dit svar")
        .doesNotContain("raad@eksempel.dk");
    assertThat(web.get().uri(page + "/proposal.pdf"))
        .hasStatusOk()
        .hasContentType("application/pdf");
    assertThat(hearings.link("raad@eksempel.dk")).contains("/responses/new?key=");
  }

  @Test
  void thePublicAnswerIsConfirmedLookedThroughAndPublished() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9));
    var page = "/hearings/" + id.value();
    var answered = answer(page, "anne@eksempel.dk", "Der er for langt til legepladsen.");
    assertThat(answered).hasStatus(302);

    assertThat(web.get().uri(page + "/moderation?state=waiting").with(office))
        .bodyText()
        .doesNotContain("Anne Borger");
    var own = hearings.link("anne@eksempel.dk");
    assertThat(web.get().uri(own)).bodyText().contains("Bekræft svaret");
    assertThat(post(own + "/confirmation", nobody())).hasStatus(302);
    assertThat(web.get().uri("/").with(office)).bodyText().contains("1 svar venter på gennemgang");
    assertThat(published(page)).doesNotContain("legepladsen");

    var one = firstAnswer(page);
    assertThat(web.get().uri(one).with(planner)).bodyText().contains("anne@eksempel.dk");
    assertThat(post(one + "/publication", planner, "seen", seen(one))).hasStatus(403);
    assertThat(post(one + "/publication", office, "seen", "something else")).hasStatus(409);
    assertThat(post(one + "/publication", office, "seen", seen(one))).hasStatus(302);

    assertThat(published(page)).contains("legepladsen", "Anne Borger").doesNotContain("@eksempel");
    assertThat(text(web.get().uri("/api/v1" + page + "/responses").exchange()))
        .contains("legepladsen", "Anne Borger")
        .doesNotContain("@eksempel");
    assertThat(text(web.get().uri("/api/v1" + page + "/responses.csv").exchange()))
        .contains("legepladsen")
        .doesNotContain("@eksempel");

    assertThat(post(own + "/withdrawal", nobody())).hasStatus(302);
    assertThat(published(page)).doesNotContain("legepladsen");
  }

  @Test
  void searchKnowsDanishEndingsAndFiltersByClusterAndSender() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9));
    var page = "/hearings/" + id.value();
    var north = hearings.cluster(id, "Klynge Nord").toString();
    var south = hearings.cluster(id, "Klynge Syd").toString();
    onPaper(page, "Anne", "Afstandene er for store.", north);
    onPaper(page, "Bo", "Vi er glade for forslaget.", south);
    publishAll(page);

    assertThat(published(page + "/responses?q=afstand")).contains("Anne").doesNotContain("Bo<");
    assertThat(published(page + "/responses?q=forslag")).contains("Bo<").doesNotContain("Anne");
    assertThat(published(page + "/responses?cluster=" + south)).doesNotContain("Anne");
    assertThat(published(page + "/responses?kind=union")).doesNotContain("Anne", "Bo<");
  }

  @Test
  void anInvitedPartyAnswersByItsLinkAlsoWhereThePublicMayNot() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9));
    var page = "/hearings/" + id.value();
    db.sql("update decision.hearing set audience = 'INVITED'").update();
    post(page + "/parties", planner, "name", "BUPL", "email", "bupl@eksempel.dk", "kind", "union");

    assertThat(answer(page, "anne@eksempel.dk", "Nej tak.")).hasStatus(422);
    var link = hearings.link("bupl@eksempel.dk");
    assertThat(web.get().uri(link)).bodyText().contains("Du svarer for BUPL");
    assertThat(web.get().uri(page + "/responses/new?key=guessed")).hasStatus(404);
    var sent =
        web.post()
            .multipart()
            .uri(page + "/responses")
            .file(
                new MockMultipartFile(
                    "files", "notat.txt", "text/plain", "Notat".getBytes(StandardCharsets.UTF_8)))
            .with(csrf())
            .param("key", link.replaceFirst(".*key=", ""))
            .param("name", "Formanden")
            .param("body", "Vi støtter forslaget.")
            .param("form", "b")
            .exchange();
    assertThat(sent).hasStatus(302);
    assertThat(web.get().uri(page + "/moderation?state=waiting").with(office))
        .bodyText()
        .contains("Formanden, BUPL");
    publishAll(page);
    assertThat(published(page)).contains("notat.txt");
  }

  @Test
  void whatIsHeldBackIsToldToTheSenderOnly() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9));
    var page = "/hearings/" + id.value();
    answer(page, "anne@eksempel.dk", "Lederen hedder Per og er doven.");
    var own = hearings.link("anne@eksempel.dk");
    post(own + "/confirmation", nobody());
    var one = firstAnswer(page);

    assertThat(post(one + "/withholding", office, "seen", seen(one), "reason", " ")).hasStatus(422);
    assertThat(post(one + "/withholding", office, "seen", seen(one), "reason", "Nævner en person."))
        .hasStatus(302);

    assertThat(published(page)).doesNotContain("doven", "Nævner");
    assertThat(web.get().uri(own)).bodyText().contains("Nævner en person.");
    assertThat(
            db.sql("select count(*) from decision.outgoing_mail where body like '%Nævner%'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void whatIsWrongIsSaidAndNothingWrittenIsLost() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9));
    var page = "/hearings/" + id.value();

    assertThat(answer(page, "ikke en adresse", "En lang tekst"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv din e-mailadresse", "En lang tekst", "ikke en adresse");
    for (int i = 0; i < 3; i++)
      assertThat(answer(page, "bo@eksempel.dk", "Nr. " + i)).hasStatus(302);
    assertThat(answer(page, "bo@eksempel.dk", "Nr. 4"))
        .hasStatus(422)
        .bodyText()
        .contains("ikke er bekræftet");
    assertThat(web.post().uri(page + "/responses").with(csrf()).content(new byte[51 << 20]))
        .hasStatus(413);
  }

  @Test
  void aSecondPeriodIsToldAndTakesAnswersToItsClustersOnly() {
    var id = hearings.announced("Nye klynger", today.minusDays(20), today.minusDays(2));
    var page = "/hearings/" + id.value();
    var south = hearings.cluster(id, "Klynge Syd");
    assertThat(answer(page, "anne@eksempel.dk", "For sent")).hasStatus(422);

    assertThat(
            post(
                page + "/prolongations",
                planner,
                "first",
                today.toString(),
                "last",
                today.plusDays(5).toString(),
                "reason",
                "Nye tal",
                "clusters",
                ""))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg mindst én klynge", "Nye tal");
    assertThat(
            post(
                page + "/prolongations",
                planner,
                "first",
                today.toString(),
                "last",
                today.plusDays(5).toString(),
                "reason",
                "Nye tal",
                "clusters",
                south.toString()))
        .hasStatus(302);

    assertThat(events.stream(HearingProlonged.class))
        .singleElement()
        .satisfies(news -> {
          assertThat(news.clusters()).extracting(cluster -> cluster.value()).containsExactly(south);
          assertThat(news.until()).isEqualTo(today.plusDays(5));
        });
    assertThat(web.get().uri(page)).bodyText().contains("Nye tal", "kun for Klynge Syd");
    assertThat(answer(page, "anne@eksempel.dk", "Om det hele"))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg mindst én af de klynger");
    assertThat(answer(page, "anne@eksempel.dk", "Om syd", south.toString())).hasStatus(302);
  }

  @Test
  void theSummaryGathersPointsByThemeWithReplies() throws IOException {
    var id = hearings.announced("Nye klynger", today.minusDays(20), today.minusDays(2));
    var page = "/hearings/" + id.value();
    onPaper(
        page, "Anne", "Afstandene er for store.", hearings.cluster(id, "Klynge Nord").toString());
    assertThat(post(page + "/conclusion", planner)).hasStatus(302);
    assertThat(web.get().uri(page + "/summary")).hasStatus(404);
    var one = firstAnswer(page);
    publishAll(page);
    post(one + "/points", planner, "theme", "Afstand", "quote", "Afstandene er for store.");
    post(one + "/points", planner, "theme", "Afstand", "quote", "Hun synes, der er langt.");
    var themes = text(web.get().uri(page + "/themes").with(planner).exchange());
    assertThat(themes).contains("“Afstandene er for store.”", "Hun synes, der er langt.");
    var theme = themes.replaceAll("(?s).*?/themes/([0-9a-f-]{36})/reply.*", "$1");
    var reply = page + "/themes/" + theme + "/reply";
    assertThat(post(reply, planner, "version", "1", "reply", "Vi ser på ruterne.")).hasStatus(302);
    assertThat(post(reply, planner, "version", "1", "reply", "Overhalet."))
        .hasStatus(409)
        .bodyText()
        .contains("Overhalet.", "Vi ser på ruterne.");

    assertThat(post(page + "/conclusion", planner)).hasStatus(302);
    assertThat(web.get().uri(page + "/summary"))
        .hasStatusOk()
        .bodyText()
        .contains("Afstand", "Vi ser på ruterne.", "Svar om Klynge Nord");
    assertThat(web.get().uri(page + "/summary.pdf"))
        .hasStatusOk()
        .hasContentType("application/pdf");
    var docx = web.get().uri(page + "/summary.docx").exchange().getResponse();
    try (var word =
        new XWPFWordExtractor(
            new XWPFDocument(new ByteArrayInputStream(docx.getContentAsByteArray())))) {
      assertThat(word.getText())
          .contains("Afstandene er for store.", "Vi ser på ruterne.", "Klynge Nord");
    }
    assertThat(post(page + "/themes", planner, "name", "Nyt")).hasStatus(422);
  }

  @Test
  void whoChangesAHearingAfterSomebodyElseSeesBoth() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9));
    var content = "/hearings/" + id.value() + "/content";
    var last = today.plusDays(9).toString();

    assertThat(
            post(
                content,
                planner,
                "title",
                "Først",
                "introduction",
                "A",
                "last",
                last,
                "version",
                "1"))
        .hasStatus(302);
    assertThat(
            post(
                content,
                office,
                "title",
                "Sidst",
                "introduction",
                "B",
                "last",
                last,
                "version",
                "1"))
        .hasStatus(409)
        .bodyText()
        .contains("Først", "Sidst", "name=\"version\" value=\"2\"");
    assertThat(
            post(
                content,
                planner,
                "title",
                "Kortere",
                "introduction",
                "A",
                "last",
                today.plusDays(3).toString(),
                "version",
                "2"))
        .hasStatus(422)
        .bodyText()
        .contains("ikke forkortes");
  }

  private static RequestPostProcessor nobody() {
    return request -> request;
  }

  private MvcTestResult post(String address, RequestPostProcessor who, String... parameters) {
    var request = web.post().uri(address).with(who).with(csrf());
    for (int i = 0; i < parameters.length; i += 2) request.param(parameters[i], parameters[i + 1]);
    return request.exchange();
  }

  private MvcTestResult answer(String page, String email, String body, String... clusters) {
    return post(
        page + "/responses",
        nobody(),
        "name",
        "Anne Borger",
        "kind",
        "citizen",
        "email",
        email,
        "body",
        body,
        "form",
        body,
        "clusters",
        String.join(",", List.of(clusters)));
  }

  private void onPaper(String page, String name, String body, String cluster) {
    assertThat(
            post(
                page + "/paper",
                office,
                "name",
                name,
                "kind",
                "citizen",
                "body",
                body,
                "clusters",
                cluster,
                "form",
                body))
        .hasStatus(302);
  }

  private void publishAll(String page) {
    db.sql(
            """
            update decision.response set ruling = 'published', ruled_at = now()
             where confirmed_at is not null and ruling is null
            """)
        .update();
    assertThat(published(page)).isNotEmpty();
  }

  private String firstAnswer(String page) {
    var list = text(web.get().uri(page + "/moderation").with(office).exchange());
    return list.replaceAll("(?s).*?(/hearings/[0-9a-f-]{36}/moderation/[0-9a-f-]{36}).*", "$1");
  }

  private String seen(String one) {
    return text(web.get().uri(one).with(office).exchange())
        .replaceAll("(?s).*?name=\"seen\" value=\"([^\"]*)\".*", "$1");
  }

  private String published(String page) {
    var address = page.contains("/responses") ? page : page + "/responses";
    return text(web.get().uri(address).exchange());
  }

  private static String target(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
