package dk.klynge.planning.headcount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.planning.CostModels;
import dk.klynge.planning.PlannedCluster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class HeadcountPagesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Autowired MockMvcTester web;
  @Autowired JdbcClient db;
  @Autowired Register register;
  @Autowired CostModels models;

  private final List<InstitutionId> houses = new ArrayList<>();
  private String page = "";

  @BeforeEach
  void aScenarioOfTenInstitutionsThatStandAlone() {
    houses.clear();
    var fixture = new RegisterFixture(db).empty();
    var area = fixture.area("Byen");
    for (int i = 0; i < 10; i++)
      houses.add(
          fixture
              .institution("Hus " + i)
              .in(area)
              .at(55.7 + i * 0.001, 12.5)
              .places("kindergarten", i == 0 ? 30 : 90)
              .add());
    var made =
        web.post()
            .uri("/scenarios")
            .with(SignedIn.as(db, Role.PLANNER))
            .with(csrf())
            .param("name", "Reform")
            .param("day", DAY.toString())
            .param("criteria", "municipal")
            .param("form", UUID.randomUUID().toString())
            .exchange();
    page = Objects.requireNonNull(made.getResponse().getRedirectedUrl()) + "/headcount";
  }

  @Test
  void institutionsThatJoinAClusterAreTheOnesReckonedWith() {
    var entries = register.on(DAY, Filter.all());
    var cluster =
        new PlannedCluster(
            new ClusterId(UUID.randomUUID()),
            "A",
            "municipal",
            Optional.empty(),
            houses.subList(0, 6));
    var model = models.inForce().model();

    var assumed = Assumed.of(model, entries, List.of(), List.of(cluster), DAY);

    assertThat(assumed.leaders()).isEqualTo(6);
    assertThat(assumed.deputies()).as("a house of 30 places has none").isEqualTo(5);
    assertThat(assumed.clusterLeaders()).isEqualTo(1);
    assertThat(assumed.leaderTurnover()).isEqualTo(10.7);
    assertThat(LeaderPosts.of(model, entries, List.of(cluster)))
        .isEqualTo(new LeaderPosts(4, 4, 6, 0, 1, 0));
    assertThat(Assumed.of(model, entries, List.of(cluster), List.of(cluster), DAY).leaders())
        .isZero();
  }

  @Test
  void thePageShowsPostsTheForecastAndEveryAssumption() {
    assertThat(get(page + "?leaders=40&deputies=36&cluster-leaders=5&effective=2030-01-01"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "Institutionsledere",
            "Der skal besættes 5 nye stillinger som klyngeleder",
            "i otte ud af ti tilfælde",
            "På et år går 10,7 % af lederne og 16,2 % af souscheferne",
            "til 1. januar 2030",
            "Beregnet med egne tal");
  }

  @Test
  void aNumberThatIsNoneIsToldAtItsField() {
    assertThat(get(page + "?leaders=mange&leader-turnover=140"))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv et helt tal", "value=\"mange\"", "Skriv et tal fra 0 til 100");
  }

  @Test
  void otherProgramsGetTheDistribution() {
    assertThat(get("/api/v1" + page + "?deputies=20&leaders=20&effective=2020-01-01"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.deputiesWithoutPost.p50")
        .isEqualTo(20);
    assertThat(get("/api/v1" + page + "?deputies=x")).hasStatus(422);
  }

  @Test
  void thePaperTellsTheFiguresOfThePageWithItsAssumptions() throws IOException {
    assertThat(get(page + "?leaders=40&effective=2030-01-01"))
        .bodyText()
        .contains("/headcount.pdf?effective=2030-01-01&amp;leaders=40");
    var fetched = get(page + ".pdf?leaders=40&effective=2030-01-01");

    assertThat(fetched).hasStatusOk().hasContentType("application/pdf");
    try (var file = Loader.loadPDF(fetched.getResponse().getContentAsByteArray())) {
      assertThat(new PDFTextStripper().getText(file))
          .contains("Forudsætninger", "Ledere i institutionerne", "40", "10,7 %")
          .contains("Beregnet med egne tal");
    }
  }

  @Test
  void theSpreadsheetHoldsNumbersThatCanBeComputedWith() throws IOException {
    var fetched = get(page + ".xlsx?deputies=20&leaders=20&effective=2020-01-01");

    try (var file =
        new XSSFWorkbook(new ByteArrayInputStream(fetched.getResponse().getContentAsByteArray()))) {
      var chances = file.getSheet("Sandsynligheder").getRow(1);
      assertThat(chances.getCell(0).getNumericCellValue()).isEqualTo(20);
      assertThat(chances.getCell(1).getNumericCellValue()).isEqualTo(1);
      assertThat(file.getSheet("Forudsætninger").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Ledere i institutionerne");
    }
  }

  @Test
  void filesAreForThoseWhoMayTakeThemOutAndOfFiguresThatAreSound() {
    assertThat(web.get().uri(page + ".pdf").with(SignedIn.as(db, Role.CLUSTER_LEADER)))
        .hasStatus(403);
    assertThat(get(page + ".xlsx?leaders=mange")).hasStatus(400);
  }

  @Test
  void onlyWhoMayPlanSeesIt() {
    assertThat(web.get().uri(page).with(SignedIn.as(db, Role.CLUSTER_LEADER))).hasStatus(403);
    assertThat(get("/scenarios/" + UUID.randomUUID() + "/headcount")).hasStatus(404);
  }

  private MvcTestResult get(String url) {
    return web.get()
        .uri(url)
        .header("Accept-Language", "da")
        .with(SignedIn.as(db, Role.PLANNER))
        .exchange();
  }
}
