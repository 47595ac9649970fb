package dk.klynge.organisation.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class CloseAndEstablishTests {

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
  void anAreaWithInstitutionsCannotBeClosed() {
    var nord = given.area("Nord");
    given.institution("Solsikken").in(nord).add();

    var answer = close("/areas/" + nord.value());

    assertThat(RegisterBrowser.text(answer)).contains("Flyt eller luk det først");
    assertThat(register.areasOn(JULY)).hasSize(1);
  }

  @Test
  void aClusterWithMembersCannotBeClosedAndThePageSaysWhoWouldBeLeftAndWhereToGo() {
    var klynge = given.cluster("Klynge A", "municipal", given.area("Nord"));
    var id = given.institution("Solsikken").cluster(klynge).add();
    var address = "/clusters/" + klynge.value();

    assertThat(browser.danish(address + "/closing?day=2026-07-01"))
        .contains("1 institution ville stå uden klynge", "Solsikken", "/mergers/new?day=2026-07-01")
        .doesNotContain("button-warning");
    assertThat(RegisterBrowser.text(close(address))).contains("kan ikke ophøre");
    assertThat(register.clustersOn(JULY)).hasSize(1);

    browser.post(
        "/institutions/%s/memberships".formatted(id.value()), "from", "2026-07-01", "cluster", "");
    assertThat(close(address)).hasStatus(302);
    assertThat(register.clustersOn(JULY)).isEmpty();
  }

  @Test
  void closingShowsWhatEndsWithItAndThenEndsItAll() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "municipal", nord);
    var id =
        given
            .institution("Solsikken")
            .in(nord)
            .cluster(klynge)
            .places("nursery", 24)
            .house("Huset", "nursery", 12)
            .add();
    given.leads(given.person("Bo Lund"), id, "pedagogical_leader");
    var closing = "/institutions/%s/closing".formatted(id.value());

    assertThat(browser.danish(closing + "?day=2026-07-01"))
        .contains("2 enheder ophører", "Huset", "1 lederrolle ophører", ": Bo Lund", ": Klynge A");
    assertThat(close("/institutions/" + id.value())).hasStatus(302);

    assertThat(register.find(id, JULY)).isEmpty();
    assertThat(register.find(id, JULY.minusDays(1))).isPresent();
    for (var table : new String[] {"unit", "places", "membership", "role"})
      assertThat(
              db.sql(
                      "select count(*) from organisation.%s where valid @> date '2026-07-01'"
                          .formatted(table))
                  .query(Integer.class)
                  .single())
          .isZero();
  }

  @Test
  void anInstitutionMovesToAnotherClusterAndOutOfIt() {
    var nord = given.area("Nord");
    var a = given.cluster("Klynge A", "municipal", nord);
    var b = given.cluster("Klynge B", "municipal", nord);
    var id = given.institution("Solsikken").cluster(a).add();
    var address = "/institutions/%s/memberships".formatted(id.value());

    browser.post(address, "from", "2026-05-01", "cluster", b.value());
    browser.post(address, "from", "2026-07-01", "cluster", "");

    assertThat(register.clusterOf(id, MAY.minusDays(1))).contains(a);
    assertThat(register.clusterOf(id, MAY)).contains(b);
    assertThat(register.clusterOf(id, JULY)).isEmpty();
    assertThat(register.clustersOn(MAY)).extracting(ClusterName::id).containsExactly(a, b);
  }

  @Test
  void aNewInstitutionStandsWithItsMainUnitAndPlaces() {
    assertThat(browser.danish("/institutions/new"))
        .contains("Opret institution", "Pladser, vuggestue");

    var answer = establish("Nyhuset");

    assertThat(answer).hasStatus(302);
    var entry = register.on(MAY, Filter.all()).getFirst();
    assertThat(entry.totalPlaces()).hasValue(68);
    assertThat(entry.point().orElseThrow().latitude()).isEqualTo(55.7);
    assertThat(register.on(MAY.minusDays(1), Filter.all())).isEmpty();
    assertThat(recorded(entry)).isOne();
  }

  private MvcTestResult establish(String name) {
    return browser.post(
        "/institutions",
        "from",
        "2026-05-01",
        "name",
        name,
        "type",
        "integrated",
        "ownership",
        "municipal",
        "address",
        "Åvej 1",
        "postal_code",
        "9999",
        "town",
        "Ø",
        "latitude",
        "55,7",
        "longitude",
        "12,5",
        "places_nursery",
        "24",
        "places_kindergarten",
        "44",
        "budget",
        "1.250.000");
  }

  private int recorded(Entry entry) {
    return db.sql("select count(*) from audit.entry where kind = 'change' and subject_id = ?")
        .param(entry.id().value().toString())
        .query(Integer.class)
        .single();
  }

  @Test
  void whatNeverWasCanBeNeitherClosedNorMovedNorGivenUnits() {
    var nothing = "/institutions/" + UUID.randomUUID();
    for (var deed : List.of("/closing", "/memberships/new", "/units/new", "/changes/new"))
      assertThat(browser.get(nothing + deed)).hasStatus(404);
  }

  @Test
  void whatDidNotExistTheDayBeforeCannotBeClosed() {
    var id = given.institution("Solsikken").add();
    var address = "/institutions/" + id.value() + "/closing";
    var version = version(browser.danish(address));
    for (var day : List.of("1900-01-01", "2000-01-01"))
      assertThat(RegisterBrowser.text(browser.post(address, "day", day, "version", version)))
          .contains("Der er intet at ændre den 1");
    assertThat(browser.get("/institutions/" + id.value())).hasStatusOk();
  }

  @Test
  void whoClosesWhatOthersHaveChangedIsShownItAgain() {
    var id = given.institution("Solsikken").add();
    var address = "/institutions/" + id.value() + "/closing";
    var answer = browser.post(address, "day", "2026-12-01", "version", "older");
    assertThat(RegisterBrowser.text(answer)).contains("En anden har ændret Solsikken imens");
    var version = version(RegisterBrowser.text(answer));
    assertThat(browser.post(address, "day", "2026-12-01", "version", version)).hasStatus(302);
  }

  private MvcTestResult close(String thing) {
    var seen = version(browser.danish(thing + "/closing?day=" + JULY));
    return browser.post(thing + "/closing", "day", JULY.toString(), "version", seen);
  }

  private static String version(String page) {
    return page.replaceFirst("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
  }
}
