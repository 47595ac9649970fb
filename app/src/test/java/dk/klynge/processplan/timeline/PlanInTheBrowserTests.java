package dk.klynge.processplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class PlanInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void theProgrammeOfficeLaysOutAPlanFollowsItAndMovesADate(Browsing browsing) {
    var register = new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan cascade").update();
    register.area("Nord");
    register.area("Syd");
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    browsing.expectRefusals();
    var page = browsing.open("/process-plans");
    page.locator("main a.button-primary").click();
    laysOut(page, browsing);
    follows(page, browsing);
    movesTheDecision(page, browsing);
    movesOne(page, browsing);
    templates(page, browsing);
    browsing.open("/process-plan-letter");
    Look.at(browsing, "plan-letter");
  }

  private static void laysOut(Page page, Browsing browsing) {
    page.locator("#title").fill("Reformen");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".error-summary").textContent()).contains("dato");
    Look.at(browsing, "plan-form");
    page.locator("#decided").fill(today().minusWeeks(5).toString());
    page.locator("#effective").fill(today().plusWeeks(12).toString());
    page.locator("main button.button-primary").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Reformen");
    Look.at(browsing, "plan-timeline");
    browsing.assertKeyboardReachesEverything();
    lookInEnglishOnAPhone(browsing);
  }

  private static void follows(Page page, Browsing browsing) {
    page.locator(".plan-late a").first().click();
    Look.at(browsing, "plan-activity");
    page.locator("label[for=state-not-applicable]").click();
    page.locator("#progress-title ~ form button").first().click();
    assertThat(page.locator("#reason-error").textContent()).contains("begrundelse");
    page.locator("label[for=state-done]").click();
    page.locator("#progress-title ~ form button").first().click();
    assertThat(page.locator(".alert-success").textContent()).contains("gemt");
    assertThat(page.locator("main").textContent()).contains("Udført");
    page.locator(".breadcrumbs a").nth(2).click();
  }

  private static void movesTheDecision(Page page, Browsing browsing) {
    page.locator("a.button", containing("Flyt beslutning")).click();
    page.locator("#begins").fill(today().plusWeeks(9).toString());
    page.locator("button[name=try]").click();
    assertThat(page.locator(".plan-impossible").textContent()).contains("Ikrafttræden:");
    Look.at(browsing, "plan-move-decision");
    page.locator("main button.button-primary").click();
    assertThat(page.locator("#reason-error").textContent()).contains("begrundelse");
    page.locator(".breadcrumbs a").nth(2).click();
  }

  private static void movesOne(Page page, Browsing browsing) {
    page.locator("#owner").selectOption("HR");
    page.locator(".filters button").click();
    page.locator(".plan-table a", containing("Opfølgende møde")).click();
    page.locator("a.button", containing("Flyt")).click();
    var day = today().plusWeeks(8).toString();
    page.locator("#begins").fill(day);
    page.locator("#ends").fill(day);
    page.locator("button[name=try]").click();
    assertThat(page.locator(".plan-follows").textContent()).contains("Anden samtalerunde · Nord");
    page.locator("#reason").fill("Lokalet er optaget");
    Look.at(browsing, "plan-move");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".alert-success").textContent()).contains("flyttet");
    assertThat(page.locator("main").textContent()).contains("Lokalet er optaget");
  }

  private static void templates(Page page, Browsing browsing) {
    browsing.open("/process-plan-templates/reform");
    var text = page.locator("#text").inputValue();
    page.locator("#text").fill(text.replace("when: decision +30 days", "when: decison +30 days"));
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".error-summary").textContent()).contains("cl-deadline", "decison");
    Look.at(browsing, "plan-template");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void lookInEnglishOnAPhone(Browsing browsing) {
    browsing.width(Browsing.PHONE);
    browsing.inEnglish();
    browsing.assertSound();
    browsing.screenshot("plan-timeline-english");
    browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }
}
