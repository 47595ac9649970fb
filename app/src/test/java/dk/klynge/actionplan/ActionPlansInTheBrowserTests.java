package dk.klynge.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A cluster forms its group, writes, is asked, submits, is sent back, adjusts and is approved; the
/// template is revised meanwhile.
@BrowserTest
class ActionPlansInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  @SuppressWarnings("checkstyle:methodlength") // one story, told from beginning to end
  void aPlanFromItsGroupToItsApproval(Browsing browsing) {
    browsing.expectRefusals();
    PlanTown.empty(db);
    var town = new PlanTown(db);
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    var page = browsing.open("/action-plans");
    page.getByLabel("Begynd planen for " + town.name).click();
    page.waitForURL("**/action-plans/*");
    var plan = page.url().replaceFirst(".*(/action-plans/[0-9a-f-]+).*", "$1");

    browsing.open(plan + "/group");
    page.locator("form[action$='/leaders'] button").click();
    page.locator("#role").selectOption("parent");
    page.locator("#name").fill("Per Far");
    page.locator("form[action$='/members'] button").click();
    assertThat(page.locator(".error-summary").innerText()).contains("gyldig e-mail");
    page.locator("#email").fill("per.far@eksempel.dk");
    page.locator("form[action$='/members'] button").click();
    look(browsing, "plan-group");

    browsing.open(plan + "/sections/leadership");
    write(page, "Ledelsesteamet mødes hver tirsdag.\n\nVed sygdom dækker nabohuset.");
    page.locator("#comment").fill("Hvem træder til i ferien?");
    page.locator("form[action$='/comments'] button").click();
    browsing.open(plan + "/sections/leadership");
    look(browsing, "plan-section");
    browsing.assertKeyboardReachesEverything();
    browsing.open(plan + "/sections/self-owning");
    page.locator("aside details summary").click();
    page.locator("#reason").fill("Alle huse er kommunale.");
    page.locator("form[action$='/exemption'] button").first().click();

    browsing.open(plan + "/versions");
    page.locator("form[action$='/versions'] button").click();
    page.locator("#reason").fill("Skriv også om ferien.");
    look(browsing, "plan-versions");
    browsing.open(plan + "/versions");
    page.locator("#reason").fill("Skriv også om ferien.");
    page.locator("button[value=returned]").click();
    browsing.open(plan + "/sections/leadership");
    write(page, "Ledelsesteamet mødes hver torsdag.\n\nVed sygdom og ferie dækker nabohuset.");
    browsing.open(plan + "/versions/comparison?from=1&to=now");
    assertThat(page.locator("main ins").first().innerText()).contains("torsdag");
    look(browsing, "plan-comparison");
    browsing.open(plan + "/sections/leadership/history");
    look(browsing, "plan-history");
    browsing.open(plan + "/versions");
    page.locator("form[action$='/versions'] button").click();
    page.locator("button[value=approved]").click();

    browsing.open(plan + "/actions");
    page.locator("#what").fill("Hæng listen over afløsere op");
    page.locator("#owner").fill("Anna " + town.name);
    page.locator("#due").fill("2020-01-01");
    page.locator("#form button").first().click();
    look(browsing, "plan-actions");

    revise(browsing, page);
    browsing.open(plan + "/lifting");
    look(browsing, "plan-lifting");
    page.locator("form[action$='/lifting'] button").click();
    browsing.open(plan);
    assertThat(page.locator("main").innerText()).contains("Spørges der ikke længere til");
    look(browsing, "plan");
    browsing.open("/action-plans");
    look(browsing, "plans");
    browsing.open("/action-plans/reading?section=leadership&q=nabohuset");
    look(browsing, "plan-reading");
    browsing.open("/working-group-composition");
    look(browsing, "plan-composition");
    browsing.open(link());
    page.locator("ol a").first().click();
    look(browsing, "plan-linked");
  }

  /// As a person types; the page saves by itself.
  private static void write(Page page, String text) {
    page.locator("textarea[name=text]").fill(text);
    page.waitForCondition(
        () -> "saved".equals(page.locator("[data-status]").getAttribute("data-status")));
  }

  private void revise(Browsing browsing, Page page) {
    browsing.open("/action-plan-templates");
    page.locator("form[action$='/action-plan-templates'] button").click();
    page.locator("#title-da-11").fill("");
    page.locator("#title-en-11").fill("");
    page.locator("#title-da-10").fill("");
    page.locator("#title-en-10").fill("");
    page.locator("#title-da-12").fill("Madordning");
    look(browsing, "plan-template-form");
    page.locator("main form button").first().click();
    assertThat(page.locator(".error-summary").innerText()).contains("Skriv en titel på engelsk.");
    page.locator("#title-en-12").fill("Meals");
    page.locator("main form button").first().click();
    page.locator("#until").fill("2999-01-01");
    page.locator("form[action$='/commenting'] button").click();
    look(browsing, "plan-template");
    page.locator("details.confirm summary").click();
    page.locator("details.confirm button").click();
    browsing.open("/action-plan-templates");
    look(browsing, "plan-templates");
  }

  private String link() {
    var text =
        db.sql("select body from documents.letter where recipient = 'per.far@eksempel.dk' limit 1")
            .query(String.class)
            .single();
    return text.substring(text.indexOf("/action-plan-links/")).strip();
  }

  /// At 1280 pixels in Danish and at 360 in English; what is typed in a form is not kept.
  private static void look(Browsing browsing, String name) {
    browsing.settle();
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    if (name.endsWith("-form") || name.endsWith("-versions")) browsing.assertSound();
    else {
      browsing.inEnglish();
      browsing.assertSound();
    }
    browsing.screenshot(name);
    browsing.width(Browsing.DESKTOP);
    if (!browsing.isDanish()) browsing.inDanish();
  }
}
