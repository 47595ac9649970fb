package dk.klynge.decision;

import static dk.klynge.decision.HearingVisits.nobody;
import static dk.klynge.decision.HearingVisits.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// After the last day of a hearing: a second period, or the summary.
@SpringBootTest
@AutoConfigureMockMvc
@RecordApplicationEvents
class HearingClosedTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired Clock clock;
  @Autowired ApplicationEvents events;

  private HearingFixture hearings;
  private HearingVisits visits;
  private LocalDate today = LocalDate.of(2026, 1, 1);
  private HearingId hearing = HearingId.fresh();
  private String page = "";

  @BeforeEach
  void aClosedHearing() {
    hearings = new HearingFixture(db).empty();
    visits = new HearingVisits(db, web);
    today = LocalDate.now(clock);
    hearing = hearings.announced("Nye klynger", today.minusDays(20), today.minusDays(2));
    page = HearingVisits.page(hearing);
  }

  @Test
  void aSecondPeriodNeedsItsClustersAndIsTold() {
    var south = hearings.cluster(hearing, "Klynge Syd");

    assertThat(prolong("")).hasStatus(422).bodyText().contains("Vælg mindst én klynge", "Nye tal");
    assertThat(prolong(south.toString())).hasStatus(302);

    assertThat(events.stream(HearingProlonged.class))
        .singleElement()
        .satisfies(news -> {
          assertThat(news.clusters()).extracting(cluster -> cluster.value()).containsExactly(south);
          assertThat(news.until()).isEqualTo(today.plusDays(5));
        });
    assertThat(visits.get(page, nobody())).bodyText().contains("Nye tal", "kun for Klynge Syd");
  }

  @Test
  void aSecondPeriodTakesAnswersToItsClustersOnly() {
    var south = hearings.cluster(hearing, "Klynge Syd").toString();
    assertThat(visits.answer(page, "anne@eksempel.dk", "For sent")).hasStatus(422);

    assertThat(prolong(south)).hasStatus(302);

    assertThat(visits.answer(page, "anne@eksempel.dk", "Om det hele"))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg mindst én af de klynger");
    assertThat(visits.answer(page, "anne@eksempel.dk", "Om syd", south)).hasStatus(302);
  }

  @Test
  void thereIsNoSummaryWhileAnAnswerWaits() {
    answerOnDistances();

    assertThat(visits.post(page + "/conclusion", visits.planner())).hasStatus(302);

    assertThat(visits.get(page + "/summary", nobody())).hasStatus(404);
  }

  @Test
  void pointsAreGatheredByThemeAndAReplyIsNotOverwritten() {
    var themes = themesWithPoints();
    assertThat(themes).contains("“Afstandene er for store.”", "Hun synes, der er langt.");

    assertThat(reply(themes, "Vi ser på ruterne.")).hasStatus(302);
    assertThat(reply(themes, "Overhalet."))
        .hasStatus(409)
        .bodyText()
        .contains("Overhalet.", "Vi ser på ruterne.");
  }

  @Test
  void theSummaryGathersPointsByThemeWithReplies() throws IOException {
    assertThat(reply(themesWithPoints(), "Vi ser på ruterne.")).hasStatus(302);

    assertThat(visits.post(page + "/conclusion", visits.planner())).hasStatus(302);

    assertThat(visits.get(page + "/summary", nobody()))
        .hasStatusOk()
        .bodyText()
        .contains("Afstand", "Vi ser på ruterne.", "Svar om Klynge Nord");
    assertThat(visits.get(page + "/summary.pdf", nobody()))
        .hasStatusOk()
        .hasContentType("application/pdf");
    assertThat(word(visits.get(page + "/summary.docx", nobody())))
        .contains("Afstandene er for store.", "Vi ser på ruterne.", "Klynge Nord");
    assertThat(visits.post(page + "/themes", visits.planner(), "name", "Nyt")).hasStatus(422);
  }

  private MvcTestResult prolong(String clusters) {
    return visits.post(
        page + "/prolongations",
        visits.planner(),
        "first",
        today.toString(),
        "last",
        today.plusDays(5).toString(),
        "reason",
        "Nye tal",
        "clusters",
        clusters);
  }

  private void answerOnDistances() {
    var north = hearings.cluster(hearing, "Klynge Nord").toString();
    visits.onPaper(page, "Anne", "Afstandene er for store.", north);
  }

  /// A quotation and a point in other words under one theme; gives the page of themes.
  private String themesWithPoints() {
    answerOnDistances();
    var points = visits.firstAnswer(page) + "/points";
    visits.publishAll(page);
    for (var quote : List.of("Afstandene er for store.", "Hun synes, der er langt."))
      visits.post(points, visits.planner(), "theme", "Afstand", "quote", quote);
    return text(visits.get(page + "/themes", visits.planner()));
  }

  private MvcTestResult reply(String themes, String reply) {
    var theme = themes.replaceAll("(?s).*?/themes/([0-9a-f-]{36})/reply.*", "$1");
    var address = page + "/themes/" + theme + "/reply";
    return visits.post(address, visits.planner(), "version", "1", "reply", reply);
  }

  private static String word(MvcTestResult docx) throws IOException {
    var bytes = new ByteArrayInputStream(docx.getResponse().getContentAsByteArray());
    try (var word = new XWPFWordExtractor(new XWPFDocument(bytes))) {
      return word.getText();
    }
  }
}
