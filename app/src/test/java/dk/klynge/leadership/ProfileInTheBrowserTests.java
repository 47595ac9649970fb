package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The profile is revised; a team translates it, with a goal that hangs on one of the municipality.
@BrowserTest
class ProfileInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void fromTheProfileToTheGoalOfATeam(Browsing browsing) {
    browsing.expectRefusals();
    ProfileTown.empty(db);
    var town = new ProfileTown(db);
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    revise(browsing);
    var page = browsing.open("/leadership-goals");
    page.locator("a[href$='level=municipality']").click();
    page.locator("#text").fill("Alle børn begynder i skole med en, de kender");
    page.locator("#area").selectOption("collaboration");
    page.locator("main form button").first().click();
    browsing.settle();
    browsing.signIn(town.leadersAccount().toString(), SignedIn.PASSWORD);
    browsing.open("/our-leadership");
    look(browsing, "leadership-team");
    translate(browsing);
    goal(browsing, town);
    browsing.open("/leadership-goals");
    assertThat(page.locator(".goal-tree .goal-tree").first().innerText()).contains("besøg");
    look(browsing, "leadership-goals");
    browsing.signInAs(Role.SUPPORT_TEAM);
    browsing.open("/leadership-state");
    look(browsing, "leadership-state");
  }

  private static void revise(Browsing browsing) {
    var page = browsing.open("/leadership-profile");
    look(browsing, "leadership-profile");
    browsing.open("/leadership-profile/teams/versions");
    page.locator("main form button").first().click();
    browsing.settle();
    page.locator("article#trust a.button").click();
    browsing.settle();
    page.locator("#signs-en").fill("Only one");
    page.locator("main form button").first().click();
    assertThat(page.locator(".error-summary").innerText()).contains("lige mange tegn");
    page.locator("#signs-da").fill("Kun et");
    browsing.assertSound();
    page.locator("main form button").first().click();
    browsing.open("/leadership-profile/teams/comparison");
    look(browsing, "leadership-profile-comparison");
  }

  private static void translate(Browsing browsing) {
    var page = browsing.page();
    page.locator("nav.tab-container a").nth(1).click();
    browsing.settle();
    page.locator(".profile-list a").last().click();
    browsing.settle();
    page.locator("a[href$='/meaning']").click();
    browsing.settle();
    page.locator("#text").fill("Overgange ligger i kalenderen ét år frem.");
    page.locator("label[for=priority]").click();
    page.locator("main form button").first().click();
    browsing.settle();
    page.locator("form[action$='/agreement'] button").click();
    browsing.settle();
    assertThat(page.locator("main").innerText()).contains("Aftalt", "Prioriteret i");
  }

  private static void goal(Browsing browsing, ProfileTown town) {
    var page = browsing.page();
    page.locator("a[href*='/leadership-goals/form']").click();
    browsing.settle();
    page.locator("#text").fill("Tre besøg på skolen inden maj");
    page.locator("#parent")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#signs").fill("Børnene fortæller om skolen derhjemme.");
    page.locator("main form button").first().click();
    browsing.settle();
    page.locator("form[action$='/agreement'] button").click();
    browsing.settle();
    page.locator("#steps summary").click();
    page.locator("#what").fill("Aftal besøgsdage");
    page.locator("#owner").selectOption(town.pedagogue.value().toString());
    page.locator("#due").fill("2020-01-01");
    page.locator("form[action$='/steps'] button").click();
    browsing.settle();
    page.locator("#evidence summary").click();
    page.locator("#progress").selectOption("begun");
    page.locator("#seen").fill("Første besøg er holdt.");
    page.locator("form[action$='/evidence'] button").click();
    browsing.settle();
    look(browsing, "leadership-goal");
    browsing.open("/our-leadership");
    page.locator("nav.tab-container a").nth(1).click();
    browsing.settle();
    look(browsing, "leadership-translation");
    browsing.assertKeyboardReachesEverything();
  }

  /// At 1280 pixels in Danish and at 360 in English.
  private static void look(Browsing browsing, String name) {
    browsing.settle();
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    browsing.inEnglish();
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.DESKTOP);
    browsing.inDanish();
  }
}
