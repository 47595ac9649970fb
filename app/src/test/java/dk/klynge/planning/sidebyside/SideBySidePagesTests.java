package dk.klynge.planning.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.planning.scenario.TwoScenarios;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@Import(TwoScenarios.class)
class SideBySidePagesTests {

  private static final String PAGE = "/scenarios/comparison";

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;
  @Autowired TwoScenarios two;

  private RegisterBrowser planner() {
    return new RegisterBrowser(context, SignedIn.as(db, Role.PLANNER));
  }

  @BeforeEach
  void twoScenariosOfOneTown() {
    two.make();
  }

  private String query() {
    return "?ids=today," + two.first() + "," + two.second();
  }

  @Test
  void aPlannerChoosesScenariosAndSeesThemBesideTheRegister() {
    assertThat(planner().danish("/scenarios")).contains("href=\"/scenarios/comparison\"");
    assertThat(planner().danish(PAGE))
        .contains("Strukturen i registret", "Byttet om", "Lagt sammen");

    var page = planner().danish(PAGE + query());
    assertThat(page)
        .contains("Registret 1. januar 2026", "institutioner flytter", "Ophører", "kr.")
        .contains("comparison.pdf", "comparison.xlsx");
    assertThat(planner().english(PAGE + query())).contains("Register 1 January 2026", "Ends");
  }

  @Test
  void tooFewAndTooManyAreRefusedAndWhatWasChosenStays() {
    var few = planner().get(PAGE + "?asked=1&ids=" + two.first());
    assertThat(few).hasStatus(422).bodyText().contains("Vælg mindst to").contains("checked");
    var ids = List.of("today", two.first(), two.second(), "a", "b");
    assertThat(planner().get(PAGE + "?ids=" + String.join(",", ids)))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg højst fire");
    assertThat(planner().get(PAGE + "?ids=today,nonsense")).hasStatus(422);
  }

  @Test
  void aMapKeepsTheColourOfTheClusterThatIsCarriedOn() {
    var today = RegisterBrowser.text(planner().get(PAGE + ".geojson" + query() + "&column=0"));
    var second = RegisterBrowser.text(planner().get(PAGE + ".geojson" + query() + "&column=2"));

    assertThat(today).contains("Klynge Nord", "Klynge Syd", "FeatureCollection");
    assertThat(second).contains("Klynge Nord").doesNotContain("Klynge Syd");
    assertThat(planner().get(PAGE + ".geojson" + query() + "&column=3")).hasStatus(404);
  }

  @Test
  void theSpreadsheetHoldsNumbers() throws IOException {
    var file = planner().get(PAGE + ".xlsx" + query()).getResponse().getContentAsByteArray();
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(5);
      var measures = book.getSheetAt(0);
      assertThat(measures.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Byttet om");
      assertThat(measures.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(3);
      assertThat(book.getSheetAt(2).getLastRowNum()).isPositive();
    }
  }

  @Test
  void thePaperTellsTheSame() throws IOException {
    var file = planner().get(PAGE + ".pdf" + query()).getResponse().getContentAsByteArray();
    try (var pdf = Loader.loadPDF(file)) {
      var text = new PDFTextStripper().getText(pdf);
      assertThat(text).contains("Scenarier side om side", "Byttet om", "Nordhus 4", "Nøgletal");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void otherProgramsGetTheFigures() {
    assertThat(planner().get("/api/v1/scenarios/comparison" + query()))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.structures[1].moving")
        .isEqualTo(2);
    assertThat(planner().get("/api/v1/scenarios/comparison?ids=today")).hasStatus(422);
  }

  @Test
  void anAreaManagerSeesTheClustersOfHerAreaOnly() {
    var manager =
        new RegisterBrowser(
            context, SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(two.remote())));

    var page = manager.danish(PAGE + "?ids=today," + two.first());

    assertThat(page)
        .contains("Du ser de klynger, der har institutioner i dine områder", "Klynge Øen")
        .doesNotContain("Nordhus");
  }

  @Test
  void othersDoNotSeeWhatIsNotDecided() {
    var stranger =
        new RegisterBrowser(
            context, SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(UUID.randomUUID())));
    assertThat(stranger.get(PAGE + query())).hasStatus(403);
    assertThat(stranger.get(PAGE + ".xlsx" + query())).hasStatus(403);
    var reader = new RegisterBrowser(context, SignedIn.as(db, Role.READER));
    assertThat(reader.get(PAGE + query())).hasStatus(403);
  }
}
