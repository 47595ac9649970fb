package dk.klynge.decision;

import static dk.klynge.decision.HearingVisits.nobody;
import static dk.klynge.decision.HearingVisits.target;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A hearing from the published scenario to the announcement.
@SpringBootTest
@AutoConfigureMockMvc
class HearingHeldTests {

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
  void aHearingIsHeldOnAPublishedScenario() {
    var key = visits.publishedScenario(hearings);
    assertThat(visits.get("/hearings/new", visits.planner())).bodyText().contains("Nye klynger");

    var casePage = prepared(key);

    assertThat(visits.get(casePage.replace("/case", ""), nobody())).hasStatus(404);
    assertThat(visits.get(casePage, visits.planner()))
        .bodyText()
        .contains("Under forberedelse", "Solsikken Nord");
  }

  @Test
  void theAnnouncementOpensThePageAndInvitesTheParties() {
    var page = prepared(visits.publishedScenario(hearings)).replace("/case", "");
    assertThat(invite(page)).hasStatus(302);

    assertThat(visits.post(page + "/announcement", visits.planner())).hasStatus(302);

    assertThat(visits.get(page, nobody()))
        .hasStatusOk()
        .bodyText()
        .contains("Forældrerådet", "Giv dit svar")
        .doesNotContain("raad@eksempel.dk");
    assertThat(visits.get(page + "/proposal.pdf", nobody()))
        .hasStatusOk()
        .hasContentType("application/pdf");
    assertThat(hearings.link("raad@eksempel.dk")).contains("/responses/new?key=");
  }

  @Test
  void whoChangesAHearingAfterSomebodyElseSeesBoth() {
    var page = HearingVisits.page(hearings.announced("Nye klynger", today, today.plusDays(9)));
    var last = today.plusDays(9);

    assertThat(change(page, visits.planner(), new Content("Først", "A", last, 1))).hasStatus(302);
    assertThat(change(page, visits.office(), new Content("Sidst", "B", last, 1)))
        .hasStatus(409)
        .bodyText()
        .contains("Først", "Sidst", "name=\"version\" value=\"2\"");
    assertThat(change(page, visits.planner(), new Content("Kortere", "A", today.plusDays(3), 2)))
        .hasStatus(422)
        .bodyText()
        .contains("ikke forkortes");
  }

  /// Prepares a hearing on that proposal and gives the address of its case page.
  private String prepared(String proposal) {
    var made =
        visits.post(
            "/hearings",
            visits.planner(),
            "title",
            "Nye klynger i nord",
            "introduction",
            "Hvad synes I?",
            "proposal",
            proposal,
            "first",
            today.toString(),
            "last",
            today.plusDays(30).toString(),
            "audience",
            "EVERYBODY",
            "form",
            "a");
    assertThat(made).hasStatus(302);
    return target(made);
  }

  private MvcTestResult invite(String page) {
    return visits.post(
        page + "/parties",
        visits.planner(),
        "name",
        "Forældrerådet",
        "email",
        "raad@eksempel.dk",
        "kind",
        "board");
  }

  private MvcTestResult change(String page, RequestPostProcessor who, Content content) {
    return visits.post(
        page + "/content",
        who,
        "title",
        content.title(),
        "introduction",
        content.introduction(),
        "last",
        content.last().toString(),
        "version",
        String.valueOf(content.version()));
  }

  private record Content(String title, String introduction, LocalDate last, int version) {}
}
