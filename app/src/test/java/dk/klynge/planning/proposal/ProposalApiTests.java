package dk.klynge.planning.proposal;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest
@AutoConfigureMockMvc
class ProposalApiTests {

  private static final String WANTED =
      """
      {"name": "Prøve", "day": "2026-01-01", "criteria": "%s", "seconds": 1, "seed": 7, "threads": 1}
      """;

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;

  private RequestPostProcessor planner = request -> request;

  @BeforeEach
  void aTown() {
    Town.build(db);
    planner = SignedIn.as(db, Role.PLANNER);
  }

  @Test
  @SuppressWarnings("checkstyle:methodlength") // one conversation, told from beginning to end
  void aProposalIsAskedForWatchedAndTakenAway() throws IOException {
    var address = asked("sbbu-3");
    await()
        .atMost(120, SECONDS)
        .until(
            () -> text(web.get().uri(address).with(planner).exchange()).contains("\"finished\""));

    assertThat(web.get().uri(address).with(planner))
        .bodyJson()
        .extractingPath("$.measures.sites")
        .isEqualTo(8);
    assertThat(web.get().uri(address + "/assignments").with(planner))
        .bodyJson()
        .extractingPath("$.total")
        .isEqualTo(8);
    assertThat(web.get().uri("/api/v1/proposals").with(planner))
        .bodyJson()
        .extractingPath("$.items[0].state")
        .isEqualTo("finished");
    var page = address.replace("/api/v1", "");
    assertThat(web.get().uri(page + "/assignments.csv").with(planner))
        .bodyText()
        .startsWith("site,cluster\n")
        .hasLineCount(9);
    assertThat(web.get().uri(page + "/clusters.csv").with(planner))
        .bodyText()
        .startsWith("cluster,sites,weight");
    assertThat(web.get().uri(page + "/plan.geojson").with(planner))
        .bodyJson()
        .extractingPath("$.type")
        .isEqualTo("FeatureCollection");
    assertThat(web.get().uri(page + "/report.json").with(planner))
        .bodyJson()
        .extractingPath("$.seed")
        .isEqualTo(7);
    assertThat(web.get().uri(page + ".geojson").with(planner))
        .bodyJson()
        .extractingPath("$.features[0].geometry.type")
        .isEqualTo("Polygon");
    var workbook =
        web.get()
            .uri(page + "/plan.xlsx")
            .with(planner)
            .exchange()
            .getResponse()
            .getContentAsByteArray();
    try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      assertThat(read.getSheet(1).orElseThrow().read()).hasSize(9);
    }
  }

  @Test
  void aQuestionWithoutCriteriaIsRefusedInWords() {
    assertThat(post(WANTED.formatted("none")))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg et kriteriesæt, der findes.");
  }

  @Test
  void aFormThatCannotBeReadIsShownAgain() {
    assertThat(
            web.post()
                .uri("/proposals")
                .with(planner)
                .with(csrf())
                .param("name", "Prøve")
                .param("seconds", "mange"))
        .hasStatus(422)
        .bodyText()
        .contains("1 til 3600 sekunder");
  }

  @Test
  void aPlaceThatIsNoneIsNamed() {
    assertThat(
            post(
                """
                {"name": "Prøve", "day": "2026-01-01", "criteria": "sbbu-3", "filter": {"area": "nord"}}
                """))
        .hasStatus(400)
        .bodyText()
        .contains("nord");
    assertThat(web.get().uri("/proposals/new?area=nord").with(planner)).hasStatus(400);
  }

  @Test
  void whoMayOnlyReadCannotAsk() {
    var reader = SignedIn.as(db, Role.AUDITOR);

    assertThat(web.post().uri("/proposals").with(csrf()).with(reader)).hasStatus(403);
    assertThat(web.get().uri("/proposals").with(reader)).hasStatusOk();
  }

  @Test
  void aProposalThatNobodyMadeIsNotFound() {
    assertThat(web.get().uri("/proposals/00000000-0000-0000-0000-000000000001").with(planner))
        .hasStatus(404);
    assertThat(
            web.get().uri("/api/v1/proposals/00000000-0000-0000-0000-000000000001").with(planner))
        .hasStatus(404);
  }

  @Test
  void aRunIsCancelledThroughTheApi() {
    var address = asked("sbbu-3");

    assertThat(web.delete().uri(address).with(planner).with(csrf())).hasStatus(204);
    await()
        .atMost(120, SECONDS)
        .until(() ->
            text(web.get().uri(address).with(planner).exchange())
                .matches("(?s).*\"(cancelled|finished)\".*"));
  }

  private String asked(String criteria) {
    var answer = post(WANTED.formatted(criteria));
    assertThat(answer).hasStatus(201);
    return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
  }

  private MvcTestResult post(String json) {
    return web.post()
        .uri("/api/v1/proposals")
        .with(planner)
        .with(csrf())
        .header("Accept-Language", "da")
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }

  private static String text(MvcTestResult answer) {
    try {
      return answer.getResponse().getContentAsString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
