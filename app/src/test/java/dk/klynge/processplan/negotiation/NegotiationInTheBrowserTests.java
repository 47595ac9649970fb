package dk.klynge.processplan.negotiation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class NegotiationInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void hrPlansNegotiationsTellsAnOutcomeAndAddsTheSignedAgreement(Browsing browsing) {
    db.sql("truncate processplan.negotiation cascade").update();
    browsing.signInAs(Role.HR);
    browsing.expectRefusals();
    var page = browsing.open("/negotiations");
    page.locator("main a.button-primary").click();
    plans(page, browsing);
    tells(page, browsing);
    signs(page, browsing);
    browsing.open("/negotiations");
    assertThat(page.locator("main table").textContent()).contains("Underskrevet");
    Look.at(browsing, "negotiations");
    page.locator("main tbody a").first().click();
    browsing.width(Browsing.PHONE);
    browsing.inTheOtherLanguage();
    browsing.assertSound();
    browsing.screenshot("negotiation-signed-en");
  }

  private static void plans(Page page, Browsing browsing) {
    save(page, "Læg møderne ud");
    assertThat(page.locator("#first-error").textContent()).contains("dato");
    Look.at(browsing, "negotiation-open");
    page.locator("#first")
        .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(20).toString());
    save(page, "Læg møderne ud");
    assertThat(page.locator("h1").textContent()).isEqualTo("Løn og vilkår for ledere");
    browsing.assertKeyboardReachesEverything();
  }

  private static void tells(Page page, Browsing browsing) {
    page.locator(".negotiation-meetings h3 a").first().click();
    page.locator("#day").fill("2026-12-25");
    page.locator("#outcome").fill("Alle forhandler sammen");
    page.locator("#name-0").fill("Merete Højvang");
    page.locator("#role-0").fill("BUPL");
    save(page, "Gem");
    assertThat(page.locator("#day-error").textContent()).contains("helligdag");
    Look.at(browsing, "negotiation-meeting");
    page.locator("#day")
        .fill(
            WorkingDays.onOrBefore(LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(21))
                .toString());
    save(page, "Gem");
    assertThat(page.locator(".meeting-outcome").textContent()).contains("Alle forhandler sammen");
    assertThat(page.locator(".meeting-held").first().textContent())
        .contains("samlet eller hver for sig", "Holdt")
        .doesNotContain("Aflyst");
    assertThat(page.locator(".facts").textContent()).contains("I gang");
  }

  private static void signs(Page page, Browsing browsing) {
    page.locator("#versions-title ~ details summary").click();
    page.locator("label[for=stage-signed]").click();
    save(page, "Læg ind");
    assertThat(page.locator("#signed-BUPL-error").textContent()).contains("skrevet under");
    Look.at(browsing, "negotiation");
    page.locator("#signed-BUPL").fill("Merete Højvang");
    page.locator("#signed-LFS").fill("Jens-Ole Birkmose");
    page.locator("#signed-municipality").fill("Rasmus Eskildsen");
    page.locator("#file")
        .setInputFiles(new FilePayload("aftale.txt", "text/plain", "Aftale".getBytes(UTF_8)));
    save(page, "Læg ind");
    assertThat(page.locator(".facts").textContent()).contains("Underskrevet");
    assertThat(page.locator("main table").textContent()).contains("Merete Højvang (BUPL)");
  }

  private static void save(Page page, String text) {
    page.locator("main button", new Page.LocatorOptions().setHasText(text)).first().click();
  }
}
