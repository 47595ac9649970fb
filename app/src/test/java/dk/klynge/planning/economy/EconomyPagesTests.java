package dk.klynge.planning.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
@Import(KnownScenario.class)
class EconomyPagesTests {

  private static final String PAGE = "/scenarios/" + KnownScenario.ID.value() + "/economy";

  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;

  @Test
  void thePageSaysWhatIsSavedAndWhetherItIsEnough() {
    assertThat(get(PAGE))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Når alt er indfaset i 2029, spares der",
            "Institutionernes andel af kravet er",
            "Klynge Vest",
            "Netværket",
            "Uden klynge",
            "Samlet administration",
            "Pr. barn sparer de selvejende",
            "Hvert år går 10,7 % af lederne",
            "Reform &lt;1&gt;");
    assertThat(get(PAGE + "?lang=en")).bodyText().contains("When everything is phased in in 2029");
  }

  @Test
  void whatIfChangesTheAnswerAndKeepsNothing() {
    var before = trials();
    assertThat(get(PAGE + "?posts.cluster-leader=3.000.000"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Beregnet med tal, der ikke er gemt", "735.000", "3.000.000", "koster strukturen");
    assertThat(trials()).isEqualTo(before);
  }

  @Test
  void aFigureThatIsNoneIsToldAtItsFieldAndTheModelsOwnIsShown() {
    assertThat(get(PAGE + "?posts.cluster-leader=meget"))
        .hasStatus(422)
        .bodyText()
        .contains("&quot;meget&quot; er ikke et tal", "value=\"meget\"", "spares der");
  }

  @Test
  void aTrialIsKeptWithItsScenario() {
    var kept =
        web.post()
            .uri(PAGE + "/trials")
            .with(SignedIn.as(db, Role.PLANNER))
            .with(csrf())
            .header("Accept-Language", "da")
            .param("name", "Dyrere klyngeledere")
            .param("posts.cluster-leader", "900.000")
            .exchange();
    var address = kept.getResponse().getRedirectedUrl();

    assertThat(address).startsWith(PAGE + "?trial=");
    assertThat(get(address == null ? "" : address))
        .bodyText()
        .contains("Prøve: Dyrere klyngeledere", "900.000");
    assertThat(
            web.post()
                .uri(PAGE + "/trials")
                .with(SignedIn.as(db, Role.PLANNER))
                .with(csrf())
                .header("Accept-Language", "da")
                .param("posts.cluster-leader", "910.000"))
        .hasStatus(422)
        .bodyText()
        .contains("Giv prøven et navn", "910.000");
  }

  @Test
  void selfOwningInstitutionsAreHeldAgainstThoseOfAnotherScenario() {
    var page = "/scenarios/" + KnownScenario.ONLY_SELF_OWNING.value() + "/economy";
    assertThat(get(page)).bodyText().contains("Der er ingen kommunale institutioner");
    assertThat(get(page + "?municipal=" + KnownScenario.ID.value()))
        .bodyText()
        .contains("De kommunale institutioner er dem i scenariet Reform", "Pr. institution sparer");
  }

  @Test
  void theRegisterOfADayIsComparedAndStrangersAreNamed() {
    assertThat(get(PAGE + "?before=today&day=2026-02-01"))
        .hasStatusOk()
        .bodyText()
        .contains("registeret 1. februar 2026", "20 institutioner findes ikke i registeret");
    assertThat(get(PAGE + "?before=today&day=mandag")).hasStatus(400);
  }

  @Test
  void theWorkbookAndThePaperSayTheSame() throws IOException {
    var workbook = get(PAGE + ".xlsx").getResponse().getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      var sheet = book.findSheet("Klynger og netværk").orElseThrow();
      assertThat(sheet.read().get(1).getCellText(0)).isEqualTo("Klynge Vest");
      assertThat(sheet.read().getLast().getCellText(0)).isEqualTo("I alt");
    }
    var pdf = get(PAGE + ".pdf").getResponse().getContentAsByteArray();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Økonomi: Reform <1>", "Klynge Øst", "Forudsætninger");
    }
  }

  @Test
  void otherProgramsGetTheSame() {
    assertThat(get("/api/v1" + PAGE))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.clusters[0].name")
        .isEqualTo("Klynge Vest");
    assertThat(get("/api/v1" + PAGE + "?posts.deputy=-1")).hasStatus(422);
    assertThat(get("/api/v1/scenarios/6c2f3c1c-7f83-4a4c-9d1e-0f2f6f5c7a11/economy"))
        .hasStatus(404);
  }

  @Test
  void onlyWhoMayPlanSeesIt() {
    assertThat(web.get().uri(PAGE).with(SignedIn.as(db, Role.CLUSTER_LEADER))).hasStatus(403);
    assertThat(web.get().uri(PAGE).with(SignedIn.as(db, Role.AUDITOR)))
        .hasStatusOk()
        .bodyText()
        .doesNotContain("Gem prøven");
    assertThat(web.get().uri(PAGE + ".pdf").with(SignedIn.as(db, Role.AUDITOR))).hasStatus(403);
  }

  private long trials() {
    return db.sql("select count(*) from planning.cost_model_trial").query(Long.class).single();
  }

  private MvcTestResult get(String url) {
    return web.get()
        .uri(url)
        .header("Accept-Language", "da")
        .with(SignedIn.as(db, Role.PLANNER))
        .exchange();
  }
}
