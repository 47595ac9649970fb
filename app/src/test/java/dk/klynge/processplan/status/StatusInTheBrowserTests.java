package dk.klynge.processplan.status;

import static org.assertj.core.api.Assertions.assertThat;

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
class StatusInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired KeepStatus keep;

  @Test
  void theProgrammeOfficeReadsTheStatusAndWritesToIt(Browsing browsing) {
    var register = new RegisterFixture(db).empty();
    db.sql("truncate processplan.plan, processplan.status_day, processplan.status_comment cascade")
        .update();
    var nord = register.area("Nord");
    register.area("Syd");
    register.cluster("Fjordklyngen", "municipal", nord);
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    browsing.expectRefusals();
    laysOut(browsing);
    keep.keep(LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusWeeks(2));
    keep.keep(LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusWeeks(1));
    writes(browsing);
    assertThat(browsing.page().locator(".status-chart").count()).isPositive();
    assertThat(browsing.page().locator(".plan-late li").count()).isPositive();
    Look.at(browsing, "status");
    browsing.assertKeyboardReachesEverything();
    browsing.open("/status/" + nord.value());
    Look.at(browsing, "status-area");
    browsing.inEnglish();
    browsing.open("/status");
    browsing.width(Browsing.PHONE);
    browsing.assertSound();
    browsing.screenshot("status-english");
  }

  private static void laysOut(Browsing browsing) {
    var page = browsing.open("/process-plans/new");
    page.locator("#title").fill("Reformen");
    page.locator("#decided")
        .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusWeeks(5).toString());
    page.locator("#effective")
        .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusWeeks(12).toString());
    page.locator("main button.button-primary").click();
  }

  private static void writes(Browsing browsing) {
    var page = browsing.open("/status/comment");
    page.locator("main button.button-primary").click();
    assertThat(page.locator("#text-error").textContent()).contains("Skriv kommentaren");
    Look.at(browsing, "status-comment");
    page.locator("#text").fill("Det går **godt**\n\n- Ansøgningerne er inde");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".alert-success").textContent()).contains("gemt");
    assertThat(page.locator(".status-comment strong").textContent()).isEqualTo("godt");
  }
}
