package dk.klynge.leadership;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The profile is revised; a team translates it, with a goal that hangs on one of the municipality.
@BrowserTest
class ProfileInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Clock clock;

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

  @Test
  void aWholeNewProfileIsMadeFromNothing(Browsing browsing) {
    browsing.expectRefusals();
    ProfileTown.since2020(db);
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    var page = browsing.open("/leadership-profile/teams/versions");
    page.locator("main form button[value=EMPTY]").click();
    browsing.settle();
    assertThat(page.locator(".alert-warning").innerText()).contains("Kladden er tom");
    page.locator("a[href$='/sections/new']").first().click();
    browsing.settle();
    page.locator("#name-da").fill("Digital dannelse");
    page.locator("main form button").first().click();
    browsing.settle();
    assertThat(page.locator(".error-summary").innerText()).contains("navn på engelsk");
    look(browsing, "leadership-profile-section-new");
    fill(browsing);
    page.locator("a[href*='continued=trust']").click();
    browsing.settle();
    page.locator("main form button").first().click();
    browsing.settle();
    assertThat(page.locator("article.profile-section").count()).isEqualTo(2);
    assertThat(page.locator("main").innerText()).contains("Intet mangler");
    look(browsing, "leadership-profile-draft");
    browsing.assertKeyboardReachesEverything();
    putInForce(browsing);
    ProfileTown.empty(db);
  }

  private static void fill(Browsing browsing) {
    var page = browsing.page();
    // The other language was another request.
    page.locator("#name-da").fill("Digital dannelse");
    page.locator("#name-en").fill("Digital formation");
    page.locator("#short-da").fill("Digitalt");
    page.locator("#short-en").fill("Digital");
    page.locator("#text-da").fill("Børn møder det digitale med voksne.");
    page.locator("#text-en").fill("Children meet the digital with adults.");
    page.locator("#asks-da").fill("Ledelsen vælger, hvad der bruges.");
    page.locator("#asks-en").fill("The leadership chooses what is used.");
    page.locator("main form button").first().click();
    browsing.settle();
  }

  private void putInForce(Browsing browsing) {
    var page = browsing.page();
    page.locator("#from").fill(LocalDate.now(clock).toString());
    page.locator("form[action$='/validity'] button").click();
    browsing.settle();
    browsing.open("/leadership-profile");
    assertThat(page.locator("h1 ~ p .badge").first().innerText()).contains("Gælder");
    look(browsing, "leadership-profile-made");
    browsing.open("/leadership-profile/new");
    look(browsing, "leadership-profile-new");
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
