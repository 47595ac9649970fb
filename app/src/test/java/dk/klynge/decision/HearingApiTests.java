package dk.klynge.decision;

import static dk.klynge.decision.HearingVisits.nobody;
import static dk.klynge.decision.HearingVisits.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A hearing held by another program, from its preparation to the finished summary.
@SpringBootTest
@AutoConfigureMockMvc
class HearingApiTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;

  private HearingFixture hearings;
  private HearingVisits visits;
  private LocalDate today = LocalDate.of(2026, 1, 1);

  @BeforeEach
  void anEmptyCase() {
    hearings = new HearingFixture(db).empty();
    visits = new HearingVisits(db, web);
    today = LocalDate.now(clock);
  }

  @Test
  void aProgramPreparesAHearingInvitesAndAnnouncesIt() {
    var made = sent(HttpMethod.POST, "", visits.planner(), content(today.plusDays(30)));
    assertThat(made).hasStatus(201).bodyText().contains("\"state\":\"prepared\"");
    var address = Objects.requireNonNull(made.getResponse().getHeader("Location"));
    assertThat(visits.get(address, nobody())).hasStatus(404);

    var party =
        "{\"name\": \"Forældrerådet\", \"email\": \"raad@eksempel.dk\", \"kind\": \"board\"}";
    assertThat(exchange(HttpMethod.POST, address + "/parties", visits.planner(), party))
        .hasStatus(201);
    assertThat(exchange(HttpMethod.POST, address + "/announcement", visits.planner(), "{}"))
        .hasStatusOk()
        .bodyText()
        .contains("\"state\":\"open\"");
    assertThat(visits.get(address, nobody())).hasStatusOk().bodyText().doesNotContain("raad@");
    assertThat(visits.get("/api/v1/hearings?state=open", nobody()))
        .bodyText()
        .contains("\"total\":1");
    assertThat(hearings.link("raad@eksempel.dk")).contains("key=");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceInTheCallersLanguage() {
    var refused =
        web.post()
            .uri("/api/v1/hearings")
            .with(visits.planner())
            .header("Accept-Language", "en")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"first\": \"31.02.2026\"}")
            .exchange();
    assertThat(refused)
        .hasStatus(422)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyText()
        .contains("\"field\":\"title\"", "\"field\":\"first\"", "published proposal");
    assertThat(sent(HttpMethod.POST, "", nobody(), "{}")).hasStatus(401);
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedIsRefusedAndAnAnnouncedProposalStays() {
    var id = hearings.announced("Nye klynger", today, today.plusDays(9)).value().toString();
    var first = "{\"title\": \"Først\", \"version\": 1}";
    assertThat(sent(HttpMethod.PUT, "/" + id, visits.planner(), first))
        .hasStatusOk()
        .bodyText()
        .contains("\"version\":2", "Hvad synes I?");
    assertThat(sent(HttpMethod.PUT, "/" + id, visits.office(), first))
        .hasStatus(412)
        .bodyText()
        .contains("version 2");
    var later = "{\"first\": \"%s\", \"version\": 2}".formatted(today.plusDays(1));
    assertThat(sent(HttpMethod.PUT, "/" + id, visits.planner(), later)).hasStatus(422);
  }

  @Test
  void aClosedHearingIsOpenedAgainForSomeOfItsClusters() {
    var id = hearings.announced("Nye klynger", today.minusDays(20), today.minusDays(2));
    var south = hearings.cluster(id, "Klynge Syd");
    var period =
        "{\"first\": \"%s\", \"last\": \"%s\", \"reason\": \"Nye tal\", \"clusters\": [\"%s\"]}"
            .formatted(today, today.plusDays(9), south);
    var address = "/" + id.value() + "/prolongations";
    assertThat(sent(HttpMethod.POST, address, visits.planner(), "{}"))
        .hasStatus(422)
        .bodyText()
        .contains("\"field\":\"clusters\"");
    assertThat(sent(HttpMethod.POST, address, visits.planner(), period))
        .hasStatusOk()
        .bodyText()
        .contains("\"state\":\"open\"", "Nye tal");
  }

  @Test
  void answersAreLookedThroughByWhoMayAndTwoNoticeEachOther() {
    var answer = answerOnPaper();
    var seen = "{\"seen\": \"%s\"}".formatted(field(moderation(answer), "seen"));

    assertThat(sent(HttpMethod.POST, answer + "/publication", visits.planner(), seen))
        .hasStatus(403);
    assertThat(sent(HttpMethod.POST, answer + "/withholding", visits.office(), seen))
        .hasStatus(422)
        .bodyText()
        .contains("\"field\":\"reason\"");
    assertThat(sent(HttpMethod.POST, answer + "/publication", visits.office(), seen))
        .hasStatusOk()
        .bodyText()
        .contains("\"state\":\"published\"");
    assertThat(sent(HttpMethod.POST, answer + "/publication", visits.office(), seen))
        .hasStatus(412);
  }

  @Test
  void aThemeWithPointsStaysAndAFinishedSummaryIsPublic() {
    var answer = answerOnPaper();
    var base = answer.replaceFirst("/moderation.*", "");
    assertThat(sent(HttpMethod.POST, base + "/summary", visits.office(), "{}")).hasStatus(422);
    var seen = "{\"seen\": \"%s\"}".formatted(field(moderation(answer), "seen"));
    sent(HttpMethod.POST, answer + "/publication", visits.office(), seen);
    var point = "{\"theme\": \"Afstand\", \"quote\": \"for langt\"}";

    var themes = sent(HttpMethod.POST, answer + "/points", visits.planner(), point);

    assertThat(themes).hasStatusOk().bodyText().contains("\"verbatim\":true");
    var theme = base + "/themes/" + field(text(themes), "id");
    assertThat(sent(HttpMethod.DELETE, theme, visits.planner(), "")).hasStatus(409);
    var version = text(themes).replaceAll("(?s).*?\"version\":(\\d+).*", "$1");
    var reply = "{\"version\": %s, \"reply\": \"Vi ser på det.\"}".formatted(version);
    assertThat(sent(HttpMethod.PUT, theme + "/reply", visits.planner(), reply)).hasStatusOk();
    var summary = "/api/v1/hearings" + base + "/summary";
    assertThat(visits.get(summary, nobody())).hasStatus(404);
    assertThat(exchange(HttpMethod.POST, summary, visits.office(), "{}")).hasStatusOk();
    assertThat(visits.get(summary, nobody())).bodyText().contains("Vi ser på det.");
  }

  /// The path of an answer to a hearing that is closed.
  private String answerOnPaper() {
    var id = hearings.announced("Nye klynger", today.minusDays(20), today.minusDays(2));
    visits.onPaper(HearingVisits.page(id), "Anne Borger", "Der er for langt.", "");
    var path = "/" + id.value() + "/moderation";
    var list = visits.get("/api/v1/hearings" + path, visits.planner());
    return path + "/" + field(text(list), "id");
  }

  private String moderation(String answer) {
    return text(visits.get("/api/v1/hearings" + answer, visits.planner()));
  }

  private static String field(String json, String name) {
    return json.replaceAll("(?s).*?\"" + name + "\":\"([^\"]*)\".*", "$1");
  }

  private String content(LocalDate last) {
    return """
    {"title": "Nye klynger i nord", "introduction": "Hvad synes I?", "proposal": "%s",
     "first": "%s", "last": "%s"}
    """
        .formatted(visits.publishedScenario(hearings), today, last);
  }

  private MvcTestResult sent(HttpMethod how, String path, RequestPostProcessor who, String json) {
    return exchange(how, "/api/v1/hearings" + path, who, json);
  }

  private MvcTestResult exchange(
      HttpMethod how, String address, RequestPostProcessor who, String json) {
    return web.method(how)
        .uri(address)
        .with(who)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }
}
