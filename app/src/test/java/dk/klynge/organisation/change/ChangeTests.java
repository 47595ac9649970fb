package dk.klynge.organisation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class ChangeTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

  @Autowired Register register;
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
  void aChangeHoldsFromItsDayAndTheTimeBeforeIsKept() {
    var nord = given.area("Nord");
    var id = given.institution("Solsikken").in(nord).places("nursery", 24).add();

    var answer = change(id, "name", "Valmuen", "type", "nursery", "area", nord.value());

    assertThat(answer).hasRedirectedUrl("/institutions/%s?day=2026-07-01".formatted(id.value()));
    assertThat(name(id, JULY.minusDays(1))).isEqualTo("Solsikken");
    assertThat(name(id, JULY)).isEqualTo("Valmuen");
    assertThat(register.find(id, JULY).orElseThrow().totalPlaces()).hasValue(24);
    assertThat(browser.danish(page(id)))
        .containsSubsequence("1. juli 2026", "Institution ændres: Valmuen", "Solsikken", "Valmuen");
  }

  @Test
  void aCorrectionReplacesTheRowAndKeepsTheWrongOneWithItsReason() {
    var id = given.institution("Solsiken").add();

    var answer = correct(id, "Tastefejl", "name", "Solsikken", "type", "integrated");

    assertThat(answer).hasStatus(302);
    assertThat(name(id, RegisterFixture.SINCE)).isEqualTo("Solsikken");
    assertThat(browser.danish(page(id))).contains("Tastefejl", "Solsiken", "Prøve");
    assertThat(browser.english(page(id))).contains("Tastefejl");
  }

  @Test
  void aCorrectionWithoutAReasonIsNotSaved() {
    var id = given.institution("Solsiken").add();

    assertThat(RegisterBrowser.text(correct(id, " ", "name", "Solsikken", "type", "integrated")))
        .contains("Skriv, hvorfor oplysningerne rettes.", "value=\"Solsikken\"");
    assertThat(name(id, MAY)).isEqualTo("Solsiken");
  }

  @Test
  void everyWrongFieldIsNamedAndNothingIsSaved() {
    var id = given.institution("Solsikken").add();

    var page =
        RegisterBrowser.text(
            change(id, "name", "", "type", "zoo", "website", "http://a@b.dk/", "budget", "mange"));

    assertThat(page)
        .contains("Feltet skal udfyldes.", "Vælg en af mulighederne", "Skriv en hel webadresse")
        .contains("Skriv et tal på 0 eller derover");
    assertThat(name(id, JULY)).isEqualTo("Solsikken");
  }

  @Test
  void whoIsOvertakenSeesWhatTheOtherStoredAndMayStillSave() {
    var id = given.institution("Solsikken").add();
    var version = version(browser.danish("/institutions/%s/changes/new".formatted(id.value())));
    change(id, "name", "Valmuen", "type", "integrated");

    var page =
        RegisterBrowser.text(
            change(id, "name", "Mælkebøtten", "type", "integrated", "version", version));

    assertThat(page).contains("En anden har ændret", "Valmuen", "Mælkebøtten");
    assertThat(name(id, JULY)).isEqualTo("Valmuen");
    change(id, "name", "Mælkebøtten", "type", "integrated", "version", version(page));
    assertThat(name(id, JULY)).isEqualTo("Mælkebøtten");
  }

  @Test
  void theDatabasesRefusalIsSaidInPlainWords() {
    given.area("Nord");
    var page = RegisterBrowser.text(browser.post("/areas", "from", "2026-01-01", "name", "Nord"));

    assertThat(page).contains("Navnet er allerede i brug i den periode.");
  }

  @Test
  void aUnitGetsOtherPlacesFromADayOn() {
    var id = given.institution("Solsikken").places("nursery", 24).add();
    var unit = db.sql("select id from organisation.unit").query(UUID.class).single();

    browser.post(
        "/units/%s/changes".formatted(unit),
        "mode",
        "change",
        "from",
        "2026-07-01",
        "day",
        "2026-05-01",
        "name",
        "Solsikken",
        "kind",
        "main",
        "places_nursery",
        "36",
        "places_kindergarten",
        "22");

    assertThat(register.find(id, MAY).map(Entry::places)).contains(Map.of("nursery", 24));
    assertThat(register.find(id, JULY).map(Entry::places))
        .contains(Map.of("nursery", 36, "kindergarten", 22));
  }

  private MvcTestResult change(InstitutionId id, Object... fields) {
    return edit(
        id, new Object[] {"mode", "change", "from", "2026-07-01", "day", "2026-07-01"}, fields);
  }

  private MvcTestResult correct(InstitutionId id, String reason, Object... fields) {
    return edit(
        id, new Object[] {"mode", "correction", "day", "2026-05-01", "reason", reason}, fields);
  }

  private MvcTestResult edit(InstitutionId id, Object[] how, Object[] fields) {
    var all = new ArrayList<Object>(List.of("ownership", "municipal"));
    all.addAll(List.of(how));
    all.addAll(List.of(fields));
    return browser.post("/institutions/%s/changes".formatted(id.value()), all.toArray());
  }

  private static String version(String page) {
    var match = Pattern.compile("name=\"version\" value=\"([^\"]*)\"").matcher(page);
    assertThat(match.find()).isTrue();
    return match.group(1);
  }

  private String name(InstitutionId id, LocalDate day) {
    return register.find(id, day).map(Entry::name).orElse("");
  }

  private static String page(InstitutionId id) {
    return "/institutions/%s?day=2026-07-01".formatted(id.value());
  }
}
