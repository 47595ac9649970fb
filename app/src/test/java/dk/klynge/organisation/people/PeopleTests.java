package dk.klynge.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class PeopleTests {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Autowired LeadershipChain leaders;
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
  void aRoleIsHeldUntilItEndsAndThePostIsThenVacant() {
    var id = given.institution("Solsikken").add();
    var bo = given.person("Bo Lund");
    var address = "/people/" + bo.value();

    var answer =
        browser.post(
            address + "/roles",
            "kind",
            "institution_leader",
            "institution",
            id.value(),
            "from",
            "2026-01-01");

    assertThat(answer).hasRedirectedUrl(address);
    assertThat(leaders.of(id, MAY).getFirst().leader()).contains(new Named(bo.value(), "Bo Lund"));
    var role = db.sql("select id from organisation.role").query(UUID.class).single();
    assertThat(browser.post(address + "/roles/" + role + "/ends", "day", "2026-05-01"))
        .hasStatus(302);
    assertThat(leaders.of(id, MAY.minusDays(1)).getFirst().leader()).isPresent();
    assertThat(leaders.of(id, MAY).getFirst().leader()).isEmpty();
  }

  @Test
  void aPlaceHasOneLeaderAtATime() {
    var id = given.institution("Solsikken").add();
    given.leads(given.person("Bo Lund"), id, "institution_leader");
    var eva = given.person("Eva Dam");

    var answer =
        browser.post(
            "/people/" + eva.value() + "/roles",
            "kind",
            "pedagogical_leader",
            "institution",
            id.value(),
            "from",
            "2026-01-01");

    assertThat(RegisterBrowser.text(answer)).contains("Der er allerede en leder på stedet");
  }

  @Test
  void everybodysLeaderIsTheNearestPostThatIsNotVacant() {
    var nord = given.area("Nord");
    var id =
        given
            .institution("Solsikken")
            .in(nord)
            .cluster(given.cluster("Klynge A", "municipal", nord))
            .add();
    var eva = given.person("Eva Dam");
    given.employ(eva, id, "pedagogue");
    var inge = given.person("Inge Holm");
    given.manages(inge, nord);

    assertThat(leaders.leaderOf(eva, MAY)).contains(new Named(inge.value(), "Inge Holm"));
    assertThat(leaders.leaderOf(inge, MAY)).isEmpty();
    assertThat(browser.danish("/people/" + eva.value()))
        .containsSubsequence("Pædagog", "Ubesat", "Inge Holm");
  }

  @Test
  void aPersonIsAddedEmployedAndFoundAndEveryLookIsRecorded() {
    given.institution("Solsikken").add();
    var before = looks();

    assertThat(browser.post("/people", "name", "Åse Ørn", "email", "")).hasStatus(302);
    var person = db.sql("select id from organisation.person").query(UUID.class).single();
    var answer =
        browser.post(
            "/people/" + person + "/employments",
            "position",
            "deputy",
            "share",
            "0,8",
            "from",
            "2026-01-01");

    assertThat(answer).hasStatus(302);
    assertThat(browser.danish("/people?text=aase&day=2026-05-01")).contains("Åse Ørn", "Souschef");
    assertThat(browser.english("/people/" + person)).contains("Deputy", "80.0");
    assertThat(browser.english("/people/" + person + "/roles/new"))
        .contains("Give Åse Ørn a leadership role");
    assertThat(looks()).isEqualTo(before + 2);
  }

  @Test
  void aLeaderSeesTheOwnPeopleAndNobodyElses() {
    var north = given.area("Nord");
    var own = given.person("Bo Lund");
    given.employ(own, given.institution("Solsikken").in(north).add(), "pedagogue");
    var stranger = given.person("Eva Dam");
    given.employ(stranger, given.institution("Havblik").in(given.area("Syd")).add(), "deputy");
    var manager =
        new RegisterBrowser(
            context, SignedIn.as(db, Role.AREA_MANAGER, new Scope.Area(north.value())));

    assertThat(manager.danish("/people?day=2026-05-01"))
        .contains("Bo Lund", "1 person.")
        .doesNotContain("Eva Dam");
    assertThat(manager.get("/people/" + own.value() + "?day=2026-05-01")).hasStatusOk();
    assertThat(manager.get("/people/" + stranger.value() + "?day=2026-05-01")).hasStatus(403);
  }

  @Test
  void whatTheFormDoesNotOfferIsNamedAndNothingIsStored() {
    var bo = given.person("Bo Lund");
    var roles = "/people/" + bo.value() + "/roles";
    assertThat(
            RegisterBrowser.text(
                browser.post(roles, "kind", "area_manager", "area", "nord", "from", "2026-01-01")))
        .contains("Vælg en af mulighederne");
    assertThat(
            RegisterBrowser.text(
                browser.post(roles, "kind", "area_manager", "area", "", "from", "2026-01-01")))
        .contains("Feltet skal udfyldes");
    var ends = roles + "/" + UUID.randomUUID() + "/ends";
    assertThat(browser.post(ends, "day", "2026-05-01")).hasStatus(302);
    assertThat(db.sql("select count(*) from organisation.role").query(Integer.class).single())
        .isZero();
  }

  private int looks() {
    return db.sql("select count(*) from audit.entry where kind = 'look'")
        .query(Integer.class)
        .single();
  }
}
