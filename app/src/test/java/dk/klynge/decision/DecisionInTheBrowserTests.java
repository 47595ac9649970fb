package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// From the indstilling to the structure in force, as the programme office does it.
@BrowserTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class DecisionInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;

  @Test
  void aScenarioIsPutForwardDecidedReviewedAndComesIntoForce(Browsing browsing) {
    clock.moveTo(MovableClock.Moved.BEGIN);
    var town = new DecisionTown(db, web);
    town.register.leads(
        town.register.person("Bo Lund"), town.northHouses.getFirst(), "institution_leader");
    var scenario = town.scenario();
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    browsing.expectRefusals();
    look(browsing, "/decisions", "decisions-empty");
    var address = putForward(browsing, scenario);
    look(browsing, address, "decision-open");
    decided(browsing, address);
    look(browsing, address, "decision-decided");
    reviewed(browsing, address + "/changes");
    fulfilled(browsing, address);

    clock.moveTo(LocalDate.of(2026, 8, 1));
    browsing.open(address + "/changes");
    click(browsing, "form[action$='/trial'] button");
    assertThat(browsing.page().locator("main").textContent()).contains("Trådt i kraft");
    look(browsing, address + "/changes", "changes-in-force");
    look(browsing, address, "decision-in-force");
    look(browsing, "/decisions", "decisions");
    theRegisterHasFollowed(browsing, town);
  }

  private static void theRegisterHasFollowed(Browsing browsing, DecisionTown town) {
    assertThat(browsing.open("/clusters?day=2026-08-01").locator("main").textContent())
        .contains("Havneparken");
    assertThat(browsing.open("/clusters?day=2026-07-31").locator("main").textContent())
        .contains("Klynge Syd")
        .doesNotContain("Havneparken");
    assertThat(
            browsing
                .open("/clusters/%s?day=2026-08-01".formatted(town.south.value()))
                .locator("main")
                .textContent())
        .contains("Beslutning: Havnen og skoven (Børne- og Ungdomsudvalget, 1. juni 2026)");
  }

  private static String putForward(Browsing browsing, String scenario) {
    var page = browsing.open(scenario);
    page.locator("a[href*='/decisions/new']").click();
    browsing.settle();
    assertThat(page.locator("#scenario").inputValue()).endsWith(":2");
    page.locator("#title").fill("Havnen og skoven");
    click(browsing, "main form button.button-primary");
    assertThat(page.locator(".error-summary").textContent()).contains("Indstillingen mangler");
    browsing.assertSound();
    look(browsing, "", "decision-new");
    page.locator("#recommendation").fill("Det indstilles, at den nye struktur godkendes.");
    click(browsing, "main form button.button-primary");
    return path(page);
  }

  private static void decided(Browsing browsing, String address) {
    var page = browsing.open(address + "/ruling/new");
    page.locator("label[for=outcome-approved_with_conditions]").click();
    page.locator("#effective").fill("2026-08-01");
    page.locator("#body").fill("Børne- og Ungdomsudvalget");
    page.locator("#meeting").fill("Ordinært møde");
    page.locator("#item").fill("7");
    page.locator("#on").fill("2026-06-01");
    page.locator("#reason-economy").fill("Én klyngeleder mindre.");
    page.locator("#condition-0").fill("Bestyrelserne er orienteret");
    click(browsing, "main form button.button-primary");
    assertThat(page.locator(".error-summary").textContent())
        .contains("Vilkår 1 mangler en ansvarlig");
    look(browsing, "", "decision-ruling");
    page.locator("#responsible-0").fill("Forvaltningen");
    page.locator("label[for=before-0]").click();
    click(browsing, "main form button.button-primary");
    assertThat(path(page)).isEqualTo(address);
  }

  private static void reviewed(Browsing browsing, String changes) {
    var page = browsing.open(changes);
    assertThat(page.locator("main").textContent())
        .contains("Bestyrelserne er orienteret", "Bo Lund");
    look(browsing, changes, "changes");
    page.locator("li[data-verb=rename] a[href$=correction]").click();
    browsing.settle();
    page.locator("#name").fill("Havneparken");
    look(browsing, "", "change-line");
    page.locator("#reason").fill("Ønske fra forældrene");
    click(browsing, "main form[method=post] button.button-primary");
    look(browsing, changes + "/new?verb=amalgamate", "change-line-many");
    browsing.open(changes);
    page.locator("li[data-verb=move] details summary").click();
    page.locator("li[data-verb=move] details button").click();
    browsing.settle();
    assertThat(page.locator(".error-summary").textContent()).contains("Skriv en begrundelse");
    look(browsing, "", "changes-refused");
    browsing.open(changes);
    browsing.assertKeyboardReachesEverything();
    assertThat(page.locator("main").textContent()).contains("Klynge Syd omdøbes til Havneparken.");
  }

  private static void fulfilled(Browsing browsing, String address) {
    var page = browsing.open(address);
    page.locator("#conditions input[name=note]").fill("Brev sendt");
    click(browsing, "#conditions form button");
    assertThat(page.locator("#conditions").textContent()).contains("Opfyldt", "Brev sendt");
  }

  private static void click(Browsing browsing, String selector) {
    browsing.page().locator(selector).first().click();
    browsing.settle();
  }

  private static String path(Page page) {
    return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?#].*", "");
  }

  /// In both languages where the page can be opened again, at both widths.
  private static void look(Browsing browsing, String path, String name) {
    if (!path.isEmpty()) browsing.open(path);
    Look.at(browsing, name);
    if (path.isEmpty()) return;
    browsing.inEnglish();
    browsing.assertSound();
    browsing.inDanish();
  }
}
