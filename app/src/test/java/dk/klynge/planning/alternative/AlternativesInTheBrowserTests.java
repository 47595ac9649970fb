package dk.klynge.planning.alternative;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// From a published proposal to one alternative that passes and one that fails part (b).
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=coast")
class AlternativesInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void anAreaManagerPutsForwardTwoAndAPlannerDecides(Browsing browsing) {
    var coast = Coast.build(db);
    browsing.signInAs(Role.PLANNER);
    var scenario = published(browsing);
    signedInAnew(browsing, Role.AREA_MANAGER, new Scope.Area(coast.northern().value()));
    look(browsing, "/alternatives", "alternatives-none");
    var passes = onePasses(browsing);
    var fails = oneFails(browsing);
    look(browsing, "/alternatives", "alternatives");

    signedInAnew(browsing, Role.PLANNER, new Scope.Everywhere());
    recommended(browsing, passes);
    look(browsing, "/alternatives/tolerances", "alternative-tolerances");
    adopted(browsing, passes);
    assertThat(browsing.open(scenario).locator("main").textContent()).contains("Hver for sig");
    look(
        browsing,
        "/alternatives/new?cluster=" + coast.north().value() + "&scenario=" + id(scenario),
        "alternative-new-planner");
    browsing.open(fails);
    browsing.inEnglish();
    browsing.screenshot("alternative-fails-en");
    browsing.assertSound();
  }

  private static String id(String scenario) {
    return scenario.substring(scenario.lastIndexOf('/') + 1);
  }

  private static String onePasses(Browsing browsing) {
    var passes = put(browsing, "Hver for sig", List.of("Klynge Fyret", "Klynge Molen"), "");
    assertThat(browsing.page().locator("#test").textContent()).contains("Bestået");
    look(browsing, passes, "alternative-passes");
    return passes;
  }

  private static String oneFails(Browsing browsing) {
    var fails = put(browsing, "Over til Klitten", List.of("Klynge Fyret"), "Klynge Klitten");
    assertThat(browsing.page().locator("#test").textContent())
        .contains("Ikke bestået: b) andre klynger")
        .contains("Karla Klit");
    look(browsing, fails, "alternative-fails");
    return fails;
  }

  private static void recommended(Browsing browsing, String alternative) {
    var page = browsing.open(alternative);
    page.locator("#reason").fill("Kortere vej for alle.");
    page.locator("button[value=recommend]").click();
    browsing.settle();
    assertThat(page.locator("#history").textContent()).contains("Anbefalet");
    look(browsing, alternative, "alternative-planner");
  }

  private static void adopted(Browsing browsing, String alternative) {
    look(browsing, alternative + "/adoption", "alternative-adoption");
    var page = browsing.open(alternative + "/adoption");
    page.locator("#reason").fill("Udvalget har besluttet det.");
    page.locator("form[action$=adoption] button").click();
    browsing.settle();
    assertThat(page.locator("#history").textContent()).contains("version 1 af scenariet");
  }

  private void signedInAnew(Browsing browsing, Role role, Scope place) {
    var login = SignedIn.account(db, List.of(role), place).toString();
    browsing.page().context().clearCookies();
    browsing.signIn(login, SignedIn.PASSWORD);
  }

  /// The address of a scenario that is published.
  private static String published(Browsing browsing) {
    var page = browsing.open("/scenarios/new?day=2026-01-01");
    page.locator("#name").fill("Ny struktur på kysten");
    page.locator("#criteria").selectOption("municipal");
    page.locator("main form button.button-primary").click();
    browsing.settle();
    page.locator("form[action$=publications] button").click();
    browsing.settle();
    return page.url().replaceFirst("^http://[^/]+", "");
  }

  /// With the form that needs no script: two institutions change places, or one is sent off.
  private static String put(Browsing browsing, String title, List<String> about, String onto) {
    var page = browsing.open("/alternatives");
    page.getByText("Send alternativt forslag").first().click();
    browsing.settle();
    if (onto.isEmpty()) sound(browsing, "alternative-clusters");
    for (var cluster : about)
      page.locator("#clusters tr", new Page.LocatorOptions().setHasText(cluster))
          .locator("input[name=cluster]")
          .check();
    page.locator("main form button.button-primary").click();
    browsing.settle();
    target(page, "Molehus 4", onto.isEmpty() ? "Klynge Molen" : onto);
    if (onto.isEmpty()) target(page, "Fyrhus 4", "Klynge Fyret");
    page.locator("#title").fill(title);
    page.locator("#behalf").fill("Bestyrelserne på Nordkysten");
    page.locator("#motivation").fill("Institutionerne ligger nærmere hinanden.");
    if (onto.isEmpty()) sound(browsing, "alternative-new");
    page.getByText("Send alternativt forslag").last().click();
    browsing.settle();
    return page.url().replaceFirst("^http://[^/]+", "");
  }

  private static void target(Page page, String house, String cluster) {
    page.locator("#moves tr", new Page.LocatorOptions().setHasText(house))
        .locator("select")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(cluster));
  }

  private static void look(Browsing browsing, String path, String name) {
    browsing.width(Browsing.DESKTOP);
    browsing.open(path);
    sound(browsing, name);
  }

  private static void sound(Browsing browsing, String name) {
    for (int width : List.of(Browsing.PHONE, Browsing.DESKTOP)) {
      browsing.width(width);
      browsing.settle();
      browsing.screenshot(name);
      browsing.assertSound();
    }
  }
}
