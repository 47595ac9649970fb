package dk.klynge.organisation.structural;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// The programme office merges and splits clusters with the keyboard and the mouse.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=restructuring")
class RestructuringInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void theProgrammeOfficeMergesTwoClustersAndFindsTheReasonInTheHistory(Browsing browsing) {
    var b = twoClusters();
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    var page = browsing.open("/clusters");
    page.getByText("Klynge Ager").click();
    page.getByText("Læg sammen").click();
    browsing.settle();
    page.locator("#day").fill("2027-01-01");
    page.locator("button[name=preview]").click();
    page.locator(".form-error-message").first().waitFor();
    Look.at(browsing, "restructuring-missing");

    page.locator("#into").selectOption(b.value().toString());
    page.locator("#reason").fill("Børneudvalget den 3. juni 2026, punkt 4");
    page.locator("button[name=preview]").click();
    page.locator("#outlook").waitFor();
    assertThat(main(browsing)).contains("Hvad der sker den 1. januar 2027", "Mia Krog");
    Look.at(browsing, "restructuring-outlook");
    browsing.assertKeyboardReachesEverything();

    page.locator(".outlook form button").click();
    page.locator(".alert-success").waitFor();
    assertThat(main(browsing)).contains("Solsikken", "Birken", "Egen");
    Look.at(browsing, "restructuring-done");
    birkenLeaves(browsing, b);
    browsing.open("/planned-changes?day=2026-12-01");
    assertThat(main(browsing)).contains("Børneudvalget den 3. juni 2026, punkt 4");
    Look.at(browsing, "planned-changes");
  }

  private static void birkenLeaves(Browsing browsing, ClusterId b) {
    var page = browsing.open("/clusters/" + b.value() + "/splits/new?day=2027-01-01");
    Look.at(browsing, "restructuring-split");
    page.getByText("Birken").click();
    page.locator("#name").fill("Klynge Skov");
    page.locator("#reason").fill("Børneudvalget");
    page.locator("button[name=preview]").click();
    page.locator(".outlook form button").click();
    page.locator(".alert-success").waitFor();
    assertThat(main(browsing)).contains("Klynge Skov", "Birken").doesNotContain("Egen");
  }

  @Test
  void aClusterANetworkAndTheEmployedAreShownInBothLanguages(Browsing browsing) {
    var cluster = twoClusters();
    var given = new RegisterFixture(db);
    var network = given.cluster("Netværk Øst", "network", given.area("Øst"));
    var have =
        given
            .institution("Den Gamle Have")
            .ownership("self_owning")
            .umbrella(given.umbrella("Spiren"))
            .legalUnit(given.legalUnit("Fonden Den Gamle Have", "87654321"))
            .places("kindergarten", 60)
            .cluster(network)
            .add();
    given.employ(given.person("Eva Dam"), have, "pedagogue");
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    for (var page :
        List.of(
            "/clusters/" + cluster.value(),
            "/clusters/" + network.value(),
            "/employments",
            "/institutions/" + have.value() + "/ownership-transfers/new")) {
      browsing.open(page);
      var name = page.replaceFirst("/[0-9a-f-]{36}", "").substring(1).replace('/', '-');
      Look.at(browsing, name + (page.contains(network.value().toString()) ? "-network" : ""));
      browsing.inEnglish();
      browsing.assertSound();
      browsing.inDanish();
    }
  }

  private ClusterId twoClusters() {
    var given = new RegisterFixture(db).empty();
    var nord = given.area("Nord");
    var a = given.cluster("Klynge Ager", "municipal", nord);
    var b = given.cluster("Klynge Bakke", "municipal", nord);
    given.institution("Solsikken").in(nord).places("nursery", 24).cluster(a).add();
    given.institution("Birken").in(nord).places("kindergarten", 44).cluster(a).add();
    given.institution("Egen").in(nord).places("nursery", 36).cluster(b).add();
    given.leads(given.person("Mia Krog"), a);
    given.leads(given.person("Bo Lund"), b);
    return b;
  }

  private static String main(Browsing browsing) {
    return browsing.page().locator("main").textContent();
  }
}
