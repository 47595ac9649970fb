package dk.klynge.development;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class SupportInTheBrowserTests {

  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Copenhagen"));

  @Autowired JdbcClient db;

  @Test
  void aClusterSaysWhatItNeedsIsHelpedAndSaysHowUsefulItWas(Browsing browsing) {
    db.sql(
            """
            truncate development.evaluation, development.visit, development.offer, development.need,
              development.support_agreement, development.relation, development.away, development.consultant
            """)
        .update();
    browsing.expectRefusals();
    browsing.fillTheRegister();
    browsing.signInAs(Role.SUPPORT_TEAM);
    joins(browsing);
    browsing.signInAs(Role.CLUSTER_LEADER);
    var need = says(browsing);
    browsing.signInAs(Role.SUPPORT_TEAM);
    helps(browsing, need);
    browsing.signInAs(Role.CLUSTER_LEADER);
    evaluates(browsing, need);
    browsing.signInAs(Role.SUPPORT_TEAM);
    browsing.open("/support-roadmap");
    look(browsing, "support-roadmap");
    browsing.open("/support-themes");
    look(browsing, "support-themes");
  }

  private static void joins(Browsing browsing) {
    var page = browsing.open("/support-team/new");
    save(page, "Gem");
    assertThat(page.locator("#name-error").textContent()).contains("Skriv et navn");
    page.locator("#name").fill("Nadia Friis");
    page.locator("#email").fill("nadia@eksempel.dk");
    page.locator("label[for=subject-TEAM]").click();
    page.locator("#capacity").fill("4");
    page.locator("#from").fill("2020-01-01");
    save(page, "Gem");
    assertThat(page.locator("h1").textContent()).isEqualTo("Nadia Friis");
  }

  private static String says(Browsing browsing) {
    var page = browsing.open("/support-needs/new?origin=assessment&about=/support");
    look(browsing, "support-need-form");
    save(page, "Send til supportteamet");
    assertThat(page.locator("#words-error").textContent()).contains("Skriv, hvad I har brug for");
    page.locator("#cluster").selectOption(new SelectOption().setIndex(1));
    page.locator("#theme").selectOption("TEAM");
    page.locator("#words").fill("Vi bruger alle vores møder på drift.");
    save(page, "Send til supportteamet");
    assertThat(page.locator("main").textContent()).contains("teamets selvvurdering", "Meldt");
    return page.url().replaceFirst(".*/support-needs/", "/support-needs/");
  }

  private static void helps(Browsing browsing, String need) {
    var page = browsing.open(need);
    page.locator("#kind").selectOption("COACHING");
    page.locator("#offer-words").fill("To samtaler for hele teamet.");
    save(page, "Send tilbuddet");
    page.locator("main a", new Page.LocatorOptions().setHasText("Planlæg et besøg")).click();
    page.locator("#day").fill(WorkingDays.onOrBefore(TODAY.minusDays(2)).toString());
    page.locator("#ends").fill("13:00");
    save(page, "Vis, hvem der kan den dag");
    assertThat(page.locator(".support-why").textContent()).contains("Har ikke timer nok");
    page.locator(".support-who label").click();
    look(browsing, "support-visit");
    save(page, "Gem, og send invitation");
    assertThat(page.locator(".alert").first().textContent()).contains("flere timer");
    browsing.open("/support-team");
    assertThat(page.locator(".load-over").first().textContent()).contains("over aftalt tid");
    browsing.open("/support");
    look(browsing, "support");
    browsing.open(need);
    page.locator("main table a").first().click();
    save(page, "Meld timerne");
    assertThat(page.locator("main table").textContent()).contains("Givet");
  }

  private static void evaluates(Browsing browsing, String need) {
    var page = browsing.open(need);
    save(page, "Send evalueringen");
    assertThat(page.locator("#useful-error").textContent()).contains("Vælg");
    page.locator("label[for=useful-5]").click();
    page.locator("#evaluation-words").fill("Vi fik ro til at tale sammen.");
    save(page, "Send evalueringen");
    assertThat(page.locator("#state").textContent()).contains("Evalueret");
    look(browsing, "support-need");
  }

  private static void save(Page page, String text) {
    page.locator("main button", new Page.LocatorOptions().setHasText(text)).first().click();
  }

  /// In Danish on a desktop, in English on a phone, and back.
  private static void look(Browsing browsing, String name) {
    browsing.width(Browsing.DESKTOP);
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    if (browsing.page().url().endsWith("/visits")) {
      browsing.assertNoSidewaysScroll();
      browsing.screenshot(name);
    } else {
      browsing.inTheOtherLanguage();
      browsing.assertSound();
      browsing.screenshot(name + "-en");
      browsing.inTheOtherLanguage();
    }
    browsing.width(Browsing.DESKTOP);
  }
}
