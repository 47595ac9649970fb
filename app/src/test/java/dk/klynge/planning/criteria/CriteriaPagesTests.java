package dk.klynge.planning.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest
@AutoConfigureMockMvc
class CriteriaPagesTests {

  private static final Map<String, String> FIELDS =
      Map.of(
          "name.da", "Prøve",
          "name.en", "Trial",
          "clusters.kind", "exactly",
          "clusters.exactly", "40",
          "objective", "median",
          "weight.max", "1.750,5",
          "same", "area, ownership",
          "together", "a, b\nc, d",
          "wishes.same", "umbrella: 500");

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient db;
  @Autowired CriteriaSets sets;

  @Test
  void everyPresetIsShownInPlainWords() {
    assertThat(get("/criteria", "da")).hasStatusOk().bodyText().contains("København 2023", "MDI");
    assertThat(get("/criteria/copenhagen-2023", "da"))
        .bodyText()
        .contains("Der dannes 40 klynger.", "En klynge har højst 750 pladser.");
    assertThat(get("/criteria/boerneringen", "en"))
        .bodyText()
        .contains("A cluster has between 200 and 400 places.", "from 0 to 12 years");
  }

  @Test
  void whatIsFilledInIsKeptAndCanBeTakenAwayAsText() {
    var page = created(FIELDS);

    assertThat(get(page, "da"))
        .bodyText()
        .contains("En klynge har højst 1.750,5 pladser.", "c, d", "umbrella");
    assertThat(get(page + "/file", "da")).bodyText().contains("max: 1750.5", "[c, d]");
  }

  @Test
  void aFieldThatIsWrongSaysSoAndNothingIsKept() {
    var before = sets.all().size();
    var wrong = new HashMap<>(FIELDS);
    wrong.put("weight.max", "mange");
    wrong.put("name.da", "");

    assertThat(post("/criteria", wrong, "da"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "&quot;mange&quot; er ikke et tal.", "id=\"weight.max-error\"", "id=\"name.da-error\"");
    assertThat(sets.all()).hasSize(before);
  }

  @Test
  void everySaveIsAVersionThatSaysWhatBecameDifferent() {
    var page = created(FIELDS);
    var changed = new HashMap<>(FIELDS);
    changed.put("clusters.exactly", "38");
    changed.put("based", "1");

    assertThat(post(page, changed, "da")).hasRedirectedUrl(page);
    assertThat(get(page, "da"))
        .bodyText()
        .contains("<del>Der dannes 40 klynger.</del>", "<ins>Der dannes 38 klynger.</ins>");
    assertThat(get(page + "?version=1", "da")).bodyText().contains("ældre version");
    assertThat(
            db.sql("select count(*) from audit.entry where subject_kind = 'criteria'")
                .query(Integer.class)
                .single())
        .isGreaterThan(1);
  }

  @Test
  void whoeverComesSecondSeesTheDifferenceAndLosesNothing() {
    var page = created(FIELDS);
    var first = new HashMap<>(FIELDS);
    first.put("clusters.exactly", "38");
    first.put("based", "1");
    post(page, first, "da");
    var second = new HashMap<>(FIELDS);
    second.put("clusters.exactly", "37");
    second.put("based", "1");

    assertThat(post(page, second, "da"))
        .hasStatusOk()
        .bodyText()
        .contains(
            "En anden har gemt imens", "38 klynger", "37 klynger", "name=\"based\" value=\"2\"");
    second.put("based", "2");
    assertThat(post(page, second, "da")).hasRedirectedUrl(page);
  }

  @Test
  void aPresetIsCopiedIntoTheForm() {
    assertThat(get("/criteria/new?from=mdi", "en"))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"350\"", "MDI networks");
  }

  @Test
  void aFileIsReadOrItsProblemsAreToldByLine() {
    assertThat(upload("name: Fra fil\nclusters: 3\n")).hasStatus3xxRedirection();
    assertThat(upload("name: Fra fil\nclusterz: 3\n"))
        .hasStatusOk()
        .bodyText()
        .contains("Linje 2, clusterz");
  }

  @Test
  void onlyWhoMayEditGetsTheForm() {
    assertThat(browser.get().uri("/criteria/new").with(SignedIn.as(db, Role.AUDITOR)).exchange())
        .hasStatus(403);
  }

  @Test
  void aVersionInTheDatabaseNeverChanges() {
    created(FIELDS);

    assertThat(
            Assertions.catchThrowable(
                () -> db.sql("update planning.criteria_version set text = 'x'").update()))
        .hasMessageContaining("never changed");
  }

  private String created(Map<String, String> fields) {
    var url = post("/criteria", fields, "da").getResponse().getRedirectedUrl();
    assertThat(url).startsWith("/criteria/");
    return url == null ? "" : url;
  }

  private MvcTestResult get(String url, String language) {
    return browser
        .get()
        .uri(url)
        .param("lang", language)
        .with(SignedIn.as(db, Role.PLANNER))
        .exchange();
  }

  private MvcTestResult post(String url, Map<String, String> fields, String language) {
    var request =
        browser
            .post()
            .uri(url)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .header("Accept-Language", language)
            .with(SignedIn.as(db, Role.PLANNER))
            .with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private MvcTestResult upload(String text) {
    return browser
        .post()
        .uri("/criteria/imports")
        .multipart()
        .file(new MockMultipartFile("file", text.getBytes(StandardCharsets.UTF_8)))
        .header("Accept-Language", "da")
        .with(SignedIn.as(db, Role.PLANNER))
        .with(csrf())
        .exchange();
  }
}
