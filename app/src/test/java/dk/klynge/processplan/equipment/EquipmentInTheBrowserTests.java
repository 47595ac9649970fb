package dk.klynge.processplan.equipment;

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
class EquipmentInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void theProgrammeOfficeLaysOutTheListOfAClusterAndTicksItOff(Browsing browsing) {
    db.sql("truncate processplan.equipped_cluster, processplan.equipment_list cascade").update();
    var register = new RegisterFixture(db).empty();
    register.cluster("Havblik", "municipal", register.area("Nord"));
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    browsing.expectRefusals();
    var page = browsing.open("/equipment");
    save(page, "Læg listen ud");
    assertThat(page.locator("#cluster-error").textContent()).contains("klynge");
    page.locator("#cluster").selectOption("Havblik");
    page.locator("#first")
        .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusWeeks(2).toString());
    save(page, "Læg listen ud");
    ticksOff(page, browsing);
    browsing.open("/equipment");
    assertThat(page.locator("main table").textContent()).contains("2 af 16");
    Look.at(browsing, "equipment");
    browsing.open("/equipment-list");
    Look.at(browsing, "equipment-list");
    liftsToANewVersion(page, browsing);
    browsing.open("/equipment");
    page.locator("main tbody a").first().click();
    browsing.width(Browsing.PHONE);
    browsing.inTheOtherLanguage();
    browsing.assertSound();
    browsing.screenshot("equipment-cluster-en");
  }

  private static void liftsToANewVersion(Page page, Browsing browsing) {
    var text = page.locator("#text").inputValue();
    page.locator("#text").fill(text.replace("Telefoner og", "Mobiler og"));
    save(page, "Gem som ny version");
    browsing.open("/equipment");
    page.locator("main tbody a").first().click();
    page.locator("a[href$='/lifting']").click();
    assertThat(page.locator("main tbody").textContent()).contains("Mobiler og", "omstilling");
    Look.at(browsing, "equipment-lift");
    save(page, "Gå over til version");
    assertThat(page.locator(".equipment-not-applicable").textContent()).contains("Mobiler");
  }

  private static void ticksOff(Page page, Browsing browsing) {
    tick(page, "Telefoner");
    page.locator("label[for=state-not-applicable]").click();
    save(page, "Gem");
    assertThat(page.locator("#reason-error").textContent()).contains("ikke er aktuelt");
    page.locator("#reason").fill("Klyngen bruger områdets omstilling");
    save(page, "Gem");
    assertThat(page.locator(".equipment-not-applicable").textContent()).contains("omstilling");
    tick(page, "Fællesdrev");
    page.locator("label[for=state-given]").click();
    save(page, "Gem");
    tick(page, "Mail og kalender");
    page.locator("label[for=state-ordered]").click();
    save(page, "Gem");
    assertThat(page.locator(".equipment-ordered").textContent()).contains("Venter på: IT");
    Look.at(browsing, "equipment-cluster");
    browsing.assertKeyboardReachesEverything();
  }

  private static void tick(Page page, String title) {
    page.locator(".equipment-what label", new Page.LocatorOptions().setHasText(title))
        .first()
        .click();
  }

  private static void save(Page page, String text) {
    page.locator("main button", new Page.LocatorOptions().setHasText(text)).first().click();
  }
}
