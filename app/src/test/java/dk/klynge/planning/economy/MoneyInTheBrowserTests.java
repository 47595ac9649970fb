package dk.klynge.planning.economy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// A planner sees what a scenario costs and saves, tries other figures, and looks at the people.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=money")
class MoneyInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void aPlannerSeesTheMoneyAndThePeopleOfAScenario(Browsing browsing) {
    build();
    browsing.signInAs(Role.PLANNER);
    var scenario = made(browsing);
    var economy = scenario + "/economy?before=today&day=2025-06-01";

    look(browsing, economy, "economy");
    assertThat(browsing.page().locator("main").textContent())
        .contains("spares der", "Klynge Nord", "Netværket ved Åen", "Pr. barn sparer");
    browsing.assertKeyboardReachesEverything();
    tried(browsing);
    look(browsing, scenario + "/headcount", "headcount");
    assertThat(browsing.page().locator("#posts").textContent()).contains("Klyngeledere");
    assertThat(browsing.page().locator("#quantiles").textContent())
        .contains("Souschefer uden lederstilling");
    look(
        browsing,
        scenario + "/headcount?leaders=40&deputies=36&cluster-leaders=5",
        "headcount-try");
    browsing.assertKeyboardReachesEverything();
    look(browsing, "/cost-models", "cost-models");
    look(browsing, "/cost-models/0", "cost-model");
    look(browsing, "/cost-models/new", "cost-model-new");
    browsing.inEnglish();
    browsing.open(economy);
    browsing.assertSound();
    browsing.screenshot("economy-en");
  }

  /// Another figure is tried, kept with the scenario, and everything typed is still there.
  private static void tried(Browsing browsing) {
    var page = browsing.page();
    page.locator(".what-if > summary").click();
    page.locator("[id='posts.cluster-leader']").fill("800.000");
    page.locator(".what-if button.button-primary").click();
    browsing.settle();
    assertThat(page.locator("#tried").textContent()).contains("735.000", "800.000");
    browsing.screenshot("economy-tried");
    browsing.assertSound();
    page.locator("#name").fill("Dyrere klyngeledere");
    page.locator("form[action$=trials] button").click();
    browsing.settle();
    assertThat(page.locator("main").textContent()).contains("Prøve: Dyrere klyngeledere");
    browsing.assertSound();
  }

  private static String made(Browsing browsing) {
    var page = browsing.open("/scenarios/new");
    page.locator("input[name=day]").fill("2026-01-01");
    page.locator("input[name=name]").fill("Reform");
    page.locator("main form button.button-primary").click();
    browsing.settle();
    return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?#].*", "");
  }

  private void build() {
    var register = new RegisterFixture(db).empty();
    for (var part : List.of("Nord", "Syd")) {
      var area = register.area("Område " + part);
      var cluster = register.cluster("Klynge " + part, "municipal", area);
      var network =
          register.cluster(
              "Netværket " + (part.equals("Nord") ? "ved Åen" : "på Øen"), "network", area);
      var longitude = part.equals("Nord") ? 12.50 : 12.53;
      for (int i = 1; i <= 7; i++)
        add(register.institution(part + "hus " + i).in(area).cluster(cluster), i, longitude);
      for (int i = 8; i <= 12; i++) {
        var house = register.institution(part + "gården " + i).ownership("self_owning");
        add(house.in(area).cluster(network), i, longitude);
      }
    }
    db.sql("update organisation.membership set valid = daterange('2026-01-01', null)").update();
  }

  /// The higher the number of a house, the farther north it lies and the larger it is.
  private static void add(RegisterFixture.Draft house, int number, double longitude) {
    house.at(55.70 + number * 0.001, longitude).places("kindergarten", 40 + 9 * number).add();
  }

  private static void look(Browsing browsing, String path, String name) {
    browsing.width(Browsing.DESKTOP);
    browsing.open(path);
    for (int width : List.of(Browsing.DESKTOP, Browsing.PHONE)) {
      browsing.width(width);
      browsing.screenshot(name);
      browsing.assertSound();
    }
    browsing.width(Browsing.DESKTOP);
  }
}
