package dk.klynge.development;

import static dk.klynge.development.Steps.look;
import static dk.klynge.development.Steps.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The support team offers a course and a network; a cluster leader takes a seat, waits for none,
/// and maps what the staff can do.
@BrowserTest
class DevelopmentInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @Test
  void aCourseIsOfferedASeatTakenANetworkMeetsAndAStaffIsMapped(Browsing browsing) {
    var world = new Learning(db);
    var mette = world.person("Mette Dahl", world.anchor, "cluster_leader");
    world.person("Ida Holm", world.anchor, "pedagogue");
    browsing.expectRefusals();
    browsing.signInAs(Role.SUPPORT_TEAM);
    offers(browsing);
    gathers(browsing);
    var place = new Scope.Cluster(world.harbour.value());
    var account = world.account(mette, Role.CLUSTER_LEADER, place);
    browsing.page().context().clearCookies();
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
    takesASeat(browsing);
    writes(browsing);
    maps(browsing);
    browsing.page().context().clearCookies();
    browsing.signInAs(Role.HR);
    follows(browsing, mette);
  }

  private String day(int ahead) {
    return LocalDate.now(clock).plusDays(ahead).toString();
  }

  private void offers(Browsing browsing) {
    var page = browsing.open("/courses/new");
    press(browsing, "Gem");
    assertThat(page.locator("#title-error").textContent()).contains("titel");
    page.locator("#title").fill("Den svære samtale");
    page.locator("#about").fill("Øvelser i **samtaler**.");
    page.locator("#seats").fill("1");
    page.locator("#day-0").fill(day(20));
    page.locator("#begins-0").fill("09:00");
    page.locator("#ends-0").fill("08:00");
    page.locator("#last-day").fill(day(10));
    press(browsing, "Gem");
    assertThat(page.locator("#ends-0-error").textContent()).contains("slutte");
    browsing.assertSound();
    browsing.screenshot("course-form");
    page.locator("#ends-0").fill("12:00");
    press(browsing, "Gem");
    press(browsing, "Offentliggør");
    page.locator("main a", new Page.LocatorOptions().setHasText("Inviter")).click();
    browsing.settle();
    page.locator("label[for=position-cluster_leader]").click();
    press(browsing, "Send invitationer");
    assertThat(page.locator(".alert-success").textContent()).contains("1 breve");
    look(browsing, "course-keeper");
  }

  private void gathers(Browsing browsing) {
    var page = browsing.open("/learning-networks/new");
    page.locator("#name").fill("Nye klyngeledere");
    press(browsing, "Gem");
    page.locator("#q").fill("Mette");
    press(browsing, "Søg");
    press(browsing, "Tilføj");
    assertThat(page.locator(".course-people").first().textContent()).contains("Mette Dahl");
    page.locator("main a", new Page.LocatorOptions().setHasText("Aftal et møde")).click();
    browsing.settle();
    page.locator("#topic").fill("De første hundrede dage");
    page.locator("#day").fill(day(12));
    page.locator("#begins").fill("09:00");
    page.locator("#ends").fill("11:00");
    press(browsing, "Gem og indkald");
    assertThat(page.locator("main").textContent()).contains("Noterne er kun for");
  }

  private void takesASeat(Browsing browsing) {
    var page = browsing.open("/my-courses");
    page.locator("#invited + ul a").click();
    browsing.settle();
    press(browsing, "Meld dig til");
    assertThat(page.locator(".alert-success").textContent()).contains("Der er en plads");
    page.locator("#person").selectOption("Ida Holm · Ankeret");
    page.locator("main section[aria-labelledby=led] button").last().click();
    browsing.settle();
    assertThat(page.locator(".alert-success").textContent()).contains("nummer 1");
    look(browsing, "course");
    browsing.assertKeyboardReachesEverything();
    browsing.open("/my-courses");
    look(browsing, "my-courses");
    browsing.open("/courses");
    look(browsing, "courses");
  }

  private static void writes(Browsing browsing) {
    var page = browsing.open("/learning-networks");
    page.locator("main h2 a").click();
    browsing.settle();
    page.locator("main a", new Page.LocatorOptions().setHasText("Skriv i noterne")).click();
    browsing.settle();
    page.locator("#text").fill("## Aftaler\n\n- Vi ringer sammen");
    press(browsing, "Gem");
    assertThat(page.locator(".told li").textContent()).contains("Vi ringer sammen");
    look(browsing, "learning-network");
  }

  private void maps(Browsing browsing) {
    var page = browsing.open("/my-staff-competences");
    page.locator("main a", new Page.LocatorOptions().setHasText("Ida Holm")).click();
    browsing.settle();
    page.locator("#level-language").selectOption("3");
    press(browsing, "Gem");
    assertThat(page.locator("#spoken-error").textContent()).contains("dagen");
    page.locator("#spoken").fill(day(-1));
    press(browsing, "Gem");
    page.locator("main a", new Page.LocatorOptions().setHasText("Ret behovet")).click();
    browsing.settle();
    look(browsing, "staff-needs");
    page.locator("#people-language").fill("2");
    press(browsing, "Gem");
    page.locator("main a", new Page.LocatorOptions().setHasText("Planlæg")).first().click();
    browsing.settle();
    page.locator("#what").fill("Sidemandsoplæring");
    page.locator("#due").fill(day(60));
    press(browsing, "Gem");
    assertThat(page.locator("main").textContent()).contains("Sidemandsoplæring");
    look(browsing, "staff-competences");
  }

  private void follows(Browsing browsing, PersonId mette) {
    var page = browsing.open("/leadership-education/leaders/" + mette.value());
    page.locator("#begins").fill(day(90));
    press(browsing, "Gem");
    assertThat(page.locator("main table").last().textContent()).contains("Mette Dahl");
    look(browsing, "education");
  }
}
