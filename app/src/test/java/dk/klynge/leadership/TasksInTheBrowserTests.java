package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A team places its tasks, settles, shows who does what, says what it can and is found by it.
@BrowserTest
class TasksInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void aTeamPlacesItsTasksAndSaysWhatItCan(Browsing browsing) {
    browsing.expectRefusals();
    var town = new LeadershipTown(db);
    browsing.signIn(town.leaderAccount.toString(), SignedIn.PASSWORD);
    var page = browsing.open("/our-tasks");
    page.locator("button[value=profiles]").click();
    browsing.settle();
    page.locator("#task-transitions-of-cluster a").click();
    browsing.settle();
    page.locator("#part-" + town.anna.value()).selectOption("LEAD");
    page.locator("#hours-" + town.anna.value()).fill("2,5");
    page.locator("main form button").first().click();
    assertThat(page.locator(".error-summary").innerText()).contains("hvorfor flere leder");
    look(browsing, "leadership-task-form");
    settle(browsing);
    browsing.open(town.url("/who-does-what"));
    page.locator("form[action$='/publication'] button").click();
    browsing.settle();
    look(browsing, "leadership-who-does-what");
    competences(browsing, town);
  }

  private static void settle(Browsing browsing) {
    var page = browsing.page();
    page.locator("#reason").fill("Skoler og dagpleje hver for sig");
    page.locator("main form button").first().click();
    browsing.settle();
    page.locator("#cross-cutting summary").click();
    page.locator("#name").fill("Sprogindsatsen");
    page.locator("#person").selectOption(new SelectOption().setIndex(2));
    page.locator("#hours").fill("3");
    page.locator("form[action$='/cross-cutting'] button").click();
    browsing.settle();
    look(browsing, "leadership-tasks");
    page.locator("#note").fill("Karen går en runde i huset uden leder.");
    page.locator("#settle button").click();
    browsing.settle();
  }

  private static void competences(Browsing browsing, LeadershipTown town) {
    var page = browsing.open("/my-competences");
    page.locator("#findable button").click();
    page.locator("#level-conflict").selectOption("4");
    page.locator("#evidence-conflict").fill("Uddannet mægler i " + town.name);
    page.locator("main form[action$='/my-competences'] button").click();
    browsing.settle();
    look(browsing, "leadership-my-competences");
    browsing.open(town.url("/competences"));
    look(browsing, "leadership-competences");
    browsing.open("/who-knows?q=mægler " + town.name);
    assertThat(page.locator("main").innerText()).contains("Karen " + town.name);
    browsing.assertSound();
    browsing.open("/task-comparison?cluster=" + town.cluster.value());
    look(browsing, "leadership-task-comparison");
  }

  /// At 1280 pixels in Danish and at 360 in English; what is typed in a form is not kept.
  private static void look(Browsing browsing, String name) {
    browsing.settle();
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    if (!name.endsWith("-form")) browsing.inEnglish();
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.DESKTOP);
    if (!browsing.isDanish()) browsing.inDanish();
  }
}
