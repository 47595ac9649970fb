package dk.klynge.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterBrowser;
import dk.klynge.organisation.RegisterFixture;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class StructureTests {

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
  void theChartNamesEveryLeaderAndEveryVacantPost() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "municipal", nord);
    var solsikken =
        given.institution("Solsikken").in(nord).cluster(klynge).places("nursery", 24).add();
    given.institution("Ene").add();
    given.heads(given.person("Dorte Lyng"));
    given.manages(given.person("Inge Holm"), nord);
    given.leads(given.person("Bo Lund"), solsikken, "pedagogical_leader");

    for (var page :
        new String[] {
          browser.danish("/organisation-chart"), browser.english("/organisation-chart")
        })
      assertThat(page)
          .containsSubsequence(
              "Dorte Lyng", "Nord", "Inge Holm", "Klynge A", "Solsikken", "Bo Lund", "Ene");
    assertThat(browser.danish("/organisation-chart"))
        .contains("Klyngeleder: Ubesat", "1 institution, 24 kendte pladser", "Uden område");
  }

  @Test
  void listsCountTheirInstitutionsAndPlaces() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "municipal", nord);
    given
        .institution("Solsikken")
        .in(nord)
        .cluster(klynge)
        .places("nursery", 24)
        .house("Hus", "nursery", 12)
        .add();
    var umbrella = given.umbrella("Paraplyen");
    given.institution("Ene").umbrella(umbrella).add();

    assertThat(browser.danish("/areas")).containsSubsequence("Nord", ">1<", ">36<");
    assertThat(browser.danish("/clusters"))
        .containsSubsequence("Klynge A", "Kommunal klynge", "Nord", ">1<", ">36<");
    assertThat(browser.danish("/umbrellas")).containsSubsequence("Paraplyen", ">1<", ">0<");
    assertThat(browser.english("/legal-units")).contains("There are none on");
  }

  @Test
  void eachHasItsMembersLeadersAndHistory() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "municipal", nord);
    given.institution("Solsikken").in(nord).cluster(klynge).add();
    given.leads(given.person("Kim Ravn"), klynge);

    assertThat(browser.danish("/clusters/" + klynge.value()))
        .contains("Solsikken", "Kim Ravn", "Klynge eller netværk begynder: Klynge A");
    assertThat(browser.english("/areas/" + nord.value())).contains("Solsikken", "Vacant");
    assertThat(browser.get("/areas/" + UUID.randomUUID())).hasStatus(404);
  }

  @Test
  void aClusterIsOneUnitWithALeadershipTeam() {
    var klynge = ledKlynge();
    assertThat(browser.danish("/clusters/" + klynge.value()))
        .containsSubsequence(
            "Klyngen som enhed",
            "Kim Ravn",
            "Ravnby Kommune (CVR 12345678)",
            "1 × Klub",
            "2.500.000")
        .containsSubsequence("Ledelsesteam", "Kim Ravn", "Birken", "Ubesat", "Solsikken", "Bo Lund")
        .containsSubsequence("Idræt", "Pladser og børn efter alder", ">24<");
    assertThat(browser.english("/clusters/" + klynge.value() + "?day=2019-01-01"))
        .doesNotContain("The cluster as a unit");
  }

  @Test
  void otherProgramsAreToldTheTeamAndTheChain() {
    var klynge = ledKlynge();
    var solsikken =
        db.sql("select id from organisation.institution where name = 'Solsikken'")
            .query(UUID.class)
            .single();
    assertThat(browser.get("/api/v1/clusters/" + klynge.value() + "/leadership-team"))
        .bodyJson()
        .extractingPath("$.items[*].leader")
        .asArray()
        .containsExactly("Kim Ravn", null, "Bo Lund");
    assertThat(browser.get("/api/v1/institutions/" + solsikken + "/leadership-chain"))
        .bodyJson()
        .extractingPath("$.items[*].role")
        .asArray()
        .containsExactly(
            "pedagogical_leader", "cluster_leader", "area_manager", "head_of_administration");
  }

  /// Klynge A with a leader, Solsikken with one of its own, and Birken without.
  private ClusterId ledKlynge() {
    var nord = given.area("Nord");
    var klynge = given.cluster("Klynge A", "municipal", nord);
    var kommunen = given.legalUnit("Ravnby Kommune", "12345678");
    var solsikken =
        given
            .institution("Solsikken")
            .in(nord)
            .cluster(klynge)
            .legalUnit(kommunen)
            .places("nursery", 24)
            .add();
    given.institution("Birken").type("club").in(nord).cluster(klynge).legalUnit(kommunen).add();
    given.leads(given.person("Kim Ravn"), klynge);
    given.leads(given.person("Bo Lund"), solsikken, "pedagogical_leader");
    db.sql("update organisation.institution set budget = 1250000, profile = 'Idræt'").update();
    return klynge;
  }

  @Test
  void inANetworkEachInstitutionKeepsItsBoardAndLegalUnit() {
    var netvaerk = given.cluster("Netværk Øst", "network", given.area("Nord"));
    var umbrella = given.umbrella("Spiren");
    given
        .institution("Den Gamle Have")
        .ownership("self_owning")
        .umbrella(umbrella)
        .legalUnit(given.legalUnit("Fonden Den Gamle Have", "87654321"))
        .cluster(netvaerk)
        .add();

    assertThat(browser.danish("/clusters/" + netvaerk.value()))
        .contains("Et netværk har ingen fælles leder", "Ledere i netværket")
        .containsSubsequence(
            "Bestyrelser og juridiske enheder",
            "Egen bestyrelse",
            "Fonden Den Gamle Have",
            "87654321",
            "Spiren");
  }
}
