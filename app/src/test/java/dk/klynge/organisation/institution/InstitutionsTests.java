package dk.klynge.organisation.institution;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.time.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class InstitutionsTests {

  @Autowired JdbcClient db;
  @Autowired WebApplicationContext context;

  private RegisterFixture given;
  private RegisterBrowser browser;

  @BeforeEach
  void empty() {
    given = new RegisterFixture(db).empty();
    browser = new RegisterBrowser(context);
  }

  @Test
  void theListShowsTheInstitutionsOfTheDayInTheUsersLanguage() {
    var nord = given.area("Nord");
    given
        .institution("Solsikken")
        .in(nord)
        .places("nursery", 1200)
        .address("Åvej 1", "9999", "Ø")
        .add();
    given.during(Period.from(LocalDate.of(2030, 1, 1))).institution("Fremtiden").add();

    assertThat(browser.danish("/institutions?day=2026-05-01"))
        .contains("1 institution med 1.200 kendte pladser den 1. maj 2026.")
        .contains("Solsikken", "Åvej 1, 9999 Ø", "Integreret institution", "Kommunal", "Nord")
        .doesNotContain("Fremtiden");
    assertThat(browser.english("/institutions?day=2030-05-01"))
        .contains(
            "2 institutions with 1,200 known places on 1 May 2030.", "Fremtiden", "Not known");
  }

  @Test
  void theChosenFilterIsKeptInTheFormAndInEveryLink() {
    var nord = given.area("Nord & Øst");
    for (int i = 0; i < 51; i++) given.institution("Børnehus " + i).in(nord).add();

    var page = browser.danish("/institutions?day=2026-05-01&text=b%C3%B8rne&area=" + nord.value());

    assertThat(page)
        .contains("Viser 1–50 af 51")
        .contains("value=\"børne\"")
        .contains("text=b%C3%B8rne&amp;area=" + nord.value() + "&amp;page=2")
        .contains("sort=places&amp;direction=ascending");
    assertThat(browser.danish("/institutions?day=2026-05-01&page=2")).contains("Viser 51–51 af 51");
    assertThat(browser.get("/institutions?day=2026-05-01&page=9")).hasStatus(302);
  }

  @Test
  void anAddressThatSaysNothingSensibleIsABadRequest() {
    assertThat(browser.get("/institutions?day=i+morgen")).hasStatus(400);
    assertThat(browser.get("/institutions?area=nord")).hasStatus(400);
    assertThat(browser.get("/institutions?sort=colour")).hasStatus(400);
    assertThat(browser.get("/institutions?page=x")).hasStatus(400);
  }

  @Test
  void nothingFoundSaysWhatToDo() {
    assertThat(browser.danish("/institutions?text=findesikke&day=2026-05-01"))
        .contains("Ingen institutioner passer til valget den 1. maj 2026. Slet et filter");
  }

  @Test
  void theMapNamesItsPointsAndTheTableBelowIsEqual() {
    given.institution("Solsikken").at(55.7, 12.5).add();
    given.institution("Uden sted").add();

    assertThat(browser.danish("/institutions/map?day=2026-05-01&by=TYPE"))
        .contains("data-geojson=\"/institutions.geojson?day=2026-05-01&amp;by=TYPE\"")
        .contains("Solsikken", "Uden sted");
  }

  @Test
  void theGeojsonColoursByWhatWasChosen() {
    var nord = given.area("Nord");
    given.institution("A").in(nord).at(55.7000001, 12.5).places("nursery", 12).add();
    given.institution("B").at(55.8, 12.6).type("club").add();
    given.institution("Uden sted").in(nord).add();

    var json = assertThat(browser.get("/institutions.geojson?day=2026-05-01")).bodyJson();

    json.extractingPath("$.features.length()").isEqualTo(2);
    json.extractingPath("$.features[0].geometry.coordinates").asArray().containsExactly(12.5, 55.7);
    json.extractingPath("$.features[0].properties.group").isEqualTo("Nord");
    json.extractingPath("$.features[0].properties.size").isEqualTo(12);
    json.extractingPath("$.features[1].properties.colour").isEqualTo(1);
    json.extractingPath("$.features[1].properties.group").isEqualTo("Uden område");
    json.doesNotHavePath("$.features[1].properties.size");
    assertThat(browser.get("/institutions.geojson?day=2026-05-01&by=type"))
        .bodyJson()
        .extractingPath("$.features[1].properties.group")
        .isEqualTo("Klub");
  }

  @Test
  void theListIsDownloadedWithItsFilterAndDay() {
    var nord = given.area("Nord");
    given.institution("Solsikken").in(nord).at(55.7, 12.5).add();
    given.institution("Anden").add();
    given.during(Period.from(LocalDate.of(2030, 1, 1))).institution("Fremtiden").in(nord).add();

    var query = "day=2026-05-01&area=" + nord.value();
    var link = "href=\"/institutions/export.%s?" + query.replace("&", "&amp;") + "\"";
    assertThat(browser.danish("/institutions?" + query))
        .contains("Hent som", link.formatted("csv"))
        .contains(link.formatted("xlsx"), link.formatted("geojson"));
    assertThat(browser.english("/institutions?" + query)).contains("Download as");
    assertThat(downloaded("csv", query, "text/csv;charset=UTF-8"))
        .contains("Solsikken")
        .doesNotContain("Anden", "Fremtiden");
    downloaded("xlsx", query, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    assertThat(downloaded("geojson", query, "application/geo+json"))
        .contains("Solsikken")
        .doesNotContain("Anden", "Fremtiden");
    assertThat(browser.get("/institutions/export.csv?day=i+morgen")).hasStatus(400);
    assertThat(browser.get("/institutions/export.csv?area=nord")).hasStatus(400);
  }

  private String downloaded(String format, String query, String type) {
    var answer = browser.get("/institutions/export." + format + "?" + query);
    assertThat(answer).hasStatusOk().hasContentType(type);
    assertThat(answer)
        .headers()
        .hasHeaderSatisfying(
            "Content-Disposition",
            values ->
                assertThat(values)
                    .containsExactly("attachment; filename=\"klynge-2026-05-01." + format + "\""));
    return RegisterBrowser.text(answer);
  }

  @Test
  void oneIsNotManyInAnyLanguage() {
    var nord = given.area("Nord");
    given.institution("Solsikken").in(nord).places("nursery", 1).add();

    assertThat(browser.danish("/institutions?day=2026-05-01"))
        .contains("1 institution med 1 kendt plads den 1. maj 2026.");
    assertThat(browser.english("/institutions?day=2026-05-01"))
        .contains("1 institution with 1 known place on 1 May 2026.");
    assertThat(browser.danish("/areas/" + nord.value() + "?day=2026-05-01"))
        .contains("1 institution, 1 kendt plads");
    assertThat(browser.english("/organisation-chart?day=2026-05-01"))
        .contains("1 institution on 1 May 2026");
  }
}
