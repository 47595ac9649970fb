package dk.klynge.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A hearing with three answers, as the people see it: a citizen, an invited union, and one on
/// paper.
@BrowserTest
class HearingBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Clock clock;

  @Test
  @SuppressWarnings("checkstyle:methodlength") // one story, told from beginning to end
  void threeAnswersBecomeASummary(Browsing browsing) {
    browsing.expectRefusals();
    var hearings = new HearingFixture(db);
    var today = LocalDate.now(clock);
    var hearing = hearings.announced("Nye klynger i nord", today, today.plusDays(6));
    var page = "/hearings/" + hearing.value();

    browsing.open(page);
    Look.inBothLanguages(browsing, "hearing-public");
    fill(browsing.open(page + "/responses/new"), "Anne Borger", "Der er for langt til skoven.");
    browsing.page().getByLabel("E-mailadresse").fill("uden adresse");
    browsing.page().getByLabel("Klynge Nord").check();
    send(browsing);
    assertThat(browsing.page().locator(".error-summary").innerText()).contains("e-mailadresse");
    Look.inBothLanguages(browsing, "hearing-answer");
    browsing.page().getByLabel("E-mailadresse").fill("anne@eksempel.dk");
    send(browsing);
    Look.inBothLanguages(browsing, "hearing-sent");
    browsing.open(hearings.link("anne@eksempel.dk"));
    browsing.page().locator("main form button").first().click();
    Look.inBothLanguages(browsing, "hearing-own");

    browsing.signInAs(Role.PROGRAMME_OFFICE);
    var office = browsing.open(page + "/case");
    office.getByLabel("Navn").fill("BUPL");
    office.getByLabel("E-mailadresse").fill("bupl@eksempel.dk");
    office.getByLabel("Slags").selectOption("union");
    office.locator("form[action$='/parties'] button").click();
    Look.inBothLanguages(browsing, "hearing-case");
    fill(browsing.open(hearings.link("bupl@eksempel.dk")), "Formanden", "Vi støtter forslaget.");
    send(browsing);
    fill(browsing.open(page + "/paper"), "Bo Forælder", "Legepladsen mangler.");
    send(browsing);
    Look.inBothLanguages(browsing, "hearing-moderation");
    for (int i = 0; i < 3; i++) publishNext(browsing, page, "hearing-moderate-" + i);

    browsing.open(page + "/themes");
    office.locator("textarea[name=reply]").first().fill("Vi ser på vejen til skoven.");
    office.locator("form[action$='/reply'] button").first().click();
    Look.inBothLanguages(browsing, "hearing-themes");
    browsing.open(page + "/mail");
    Look.inBothLanguages(browsing, "hearing-mail");
    browsing.open(page + "/responses?q=skov");
    assertThat(office.locator("article").count()).isEqualTo(1);
    Look.inBothLanguages(browsing, "hearing-responses");

    db.sql(
            """
            update decision.hearing set first_day = first_day - 20, last_day = last_day - 20 where id = :id
            """)
        .param("id", hearing.value())
        .update();
    var summary = browsing.open(page + "/summary");
    summary.locator("details.confirm summary").click();
    summary.locator("details.confirm button").click();
    Look.inBothLanguages(browsing, "hearing-summary");
    assertThat(summary.locator("main").innerText())
        .contains("Vi ser på vejen til skoven.", "BUPL")
        .doesNotContain("Et udkast");
  }

  @Test
  void aHearingIsWrittenInTheForm(Browsing browsing) {
    browsing.expectRefusals();
    browsing.signInAs(Role.PLANNER);
    var form = browsing.open("/hearings/new");
    form.getByLabel("Titel").fill("Høring");
    form.locator("main form button").first().click();
    assertThat(form.locator(".error-summary").innerText()).contains("Vælg et offentliggjort");
    assertThat(form.getByLabel("Titel").inputValue()).isEqualTo("Høring");
    Look.inBothLanguages(browsing, "hearing-form");
    browsing.open("/hearings");
    Look.inBothLanguages(browsing, "hearings");
  }

  private static void fill(Page page, String name, String body) {
    page.locator("#name").fill(name);
    page.locator("#body").fill(body);
  }

  private static void send(Browsing browsing) {
    browsing.page().locator("main form button").first().click();
    browsing.page().waitForLoadState();
  }

  private static void publishNext(Browsing browsing, String page, String name) {
    var office = browsing.open(page + "/moderation?state=waiting");
    office.locator("main tbody a").first().click();
    office.locator("#theme").fill("Afstand");
    office.locator("#quote").fill("Der er for langt til skoven.");
    office.locator("form[action$='/points'] button").click();
    if (name.endsWith("0")) Look.inBothLanguages(browsing, name);
    office.locator("form[action$='/publication'] button").click();
    office.waitForLoadState();
  }
}
