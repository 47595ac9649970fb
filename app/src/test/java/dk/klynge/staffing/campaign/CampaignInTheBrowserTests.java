package dk.klynge.staffing.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.StaffingFixture;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.StructureToStaff.Cluster;
import dk.klynge.staffing.StructuresToStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class CampaignInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired StructuresToStaff structures;

  @Test
  void hrMovesADateOpensTheGateStartsAndAVacancyIsReported(Browsing browsing) {
    var register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.postponement, staffing.pay_agreement").update();
    var nord = register.area("Nord");
    register.institution("Solsikken").in(nord).add();
    decided(nord);
    browsing.signInAs(Role.HR);
    browsing.expectRefusals();
    var page = browsing.open("/campaigns");
    Look.at(browsing, "campaigns");
    page.locator("main table a", containing("Klyngeledere")).first().click();
    Look.at(browsing, "campaign");
    movesTheDeadline(page, browsing);
    opensTheGate(page);
    page.locator("main form button.button-primary").first().click();
    assertThat(page.locator(".alert-success").first().textContent()).contains("i gang");
    page.locator("#posts ~ div a").first().click();
    Look.at(browsing, "post");
    reports(page, browsing);
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void movesTheDeadline(Page page, Browsing browsing) {
    page.locator("a[aria-label='Flyt Ansøgningsfrist']").first().click();
    page.locator("#begins").fill("2026-12-31");
    page.locator("#ends").fill("2027-01-04");
    page.locator("button[name=try]").click();
    assertThat(page.locator("#follows ~ ul").textContent())
        .contains("da gælder den nye struktur allerede");
    Look.at(browsing, "campaign-step");
    page.locator("main button.button-primary").click();
    assertThat(page.locator("#reason-error").textContent()).contains("begrundelse");
    page.locator("#reason").fill("Efterårsferien");
    page.locator("#begins").fill("2026-10-09");
    page.locator("#ends").fill("2026-10-09");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".alert-success").textContent()).contains("Datoen er gemt");
  }

  private static void opensTheGate(Page page) {
    page.locator("summary", containing("Lønaftalen er indgået")).click();
    page.locator("#on").fill("2026-09-22");
    page.locator("details[open] button").click();
    assertThat(page.locator("section:has(#gate)").textContent()).contains("22. september 2026");
  }

  private static void reports(Page page, Browsing browsing) {
    browsing.open("/posts/new");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".error-summary").textContent()).contains("Vælg en institution");
    Look.at(browsing, "post-new");
    page.locator("label[for=kind-department_leader]").click();
    page.locator("#institution").selectOption(new SelectOption().setLabel("Solsikken"));
    page.locator("main button.button-primary").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Afdelingsleder, Solsikken");
    browsing.open("/posts");
    Look.at(browsing, "posts");
    browsing.assertKeyboardReachesEverything();
  }

  private void decided(AreaId nord) {
    structures.decided(
        new StructureToStaff(
            UUID.randomUUID(),
            "Nye klynger",
            LocalDate.of(2026, 9, 8),
            LocalDate.of(2027, 1, 1),
            List.of(cluster("Klynge Havnen", nord), cluster("Klynge Skoven", nord))));
  }

  private static Cluster cluster(String name, AreaId area) {
    var id = new ClusterId(UUID.randomUUID());
    return new Cluster(id, name, "municipal", Optional.of(area), List.of());
  }
}
