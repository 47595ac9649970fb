package dk.klynge.staffing.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class InterviewInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void theAreaManagerPlansMovesAndSendsAndAMemberScores(Browsing browsing) {
    var world = new Interviewing(db);
    var manager =
        SignedIn.account(db, List.of(Role.AREA_MANAGER), new Scope.Area(world.area.value()));
    browsing.signIn(manager.toString(), SignedIn.PASSWORD);
    browsing.expectRefusals();
    var page = browsing.open("/interview-rounds");
    page.locator("main a.button").click();
    browsing.settle();
    makesARound(page, browsing);
    var round = URI.create(page.url()).getPath();
    addsAPlace(page, browsing, round);
    plans(page, browsing);
    moves(page, browsing);
    sends(page, browsing);
    recommends(page, browsing, "/posts/" + world.sun.value() + "/recommendation");
    var member = SignedIn.account(db, List.of(), new Scope.Everywhere());
    world.is(member, world.member);
    page.context().clearCookies();
    browsing.signIn(member.toString(), SignedIn.PASSWORD);
    subscribes(page, browsing);
    scores(page, browsing);
  }

  private static void makesARound(Page page, Browsing browsing) {
    page.locator("main button.button-primary").click();
    browsing.settle();
    assertThat(page.locator(".error-summary").textContent()).contains("Vælg en kampagne");
    Look.at(browsing, "interview-round-new");
    page.locator("#campaign").selectOption(new SelectOption().setIndex(1));
    page.locator("#first").fill(Interviewing.DAY.toString());
    page.locator("#last").fill(Interviewing.DAY.plusDays(1).toString());
    page.locator("main button.button-primary").click();
    browsing.settle();
    assertThat(page.locator("h1").textContent()).contains("1. samtalerunde");
  }

  private static void addsAPlace(Page page, Browsing browsing, String round) {
    browsing.open("/interview-venues");
    Look.at(browsing, "interview-venues");
    page.locator("main a.button").click();
    browsing.settle();
    page.locator("#venue button").click();
    browsing.settle();
    assertThat(page.locator(".error-summary").textContent()).contains("Skriv et navn");
    Look.at(browsing, "interview-venue-form");
    page.locator("#name").fill("Rådhuset");
    page.locator("#address").fill("Torvet 1, 8000 Ravnshavn");
    page.locator("#rooms").fill("2");
    page.locator("#venue button").click();
    browsing.settle();
    assertThat(page.locator("main table").textContent()).contains("Torvet 1, 8000 Ravnshavn");
    browsing.open(round);
    page.locator("section:has(#venues) summary").click();
    page.locator("#place").selectOption(new SelectOption().setLabel("Rådhuset"));
    page.locator("section:has(#venues) details button").click();
    browsing.settle();
    assertThat(page.locator("section:has(#venues) ul").textContent()).contains("2 lokaler");
    browsing.open(round + "/languages");
    Look.at(browsing, "interview-languages");
    page.locator("main button.button-primary").click();
    browsing.settle();
  }

  private static void recommends(Page page, Browsing browsing, String path) {
    browsing.open(path);
    assertThat(page.locator("main table").textContent()).contains("0 af 2 har vurderet");
    Look.at(browsing, "recommendation-with-interviews");
  }

  private static void subscribes(Page page, Browsing browsing) {
    browsing.open("/calendar");
    page.locator("#renew button").click();
    browsing.settle();
    var address = URI.create(page.locator("#address").inputValue()).getPath();
    assertThat(browsing.get(address).text()).contains("BEGIN:VEVENT", "Samtale med");
    Look.at(browsing, "own-calendar");
    browsing.inEnglish();
    Look.at(browsing, "own-calendar-en");
    browsing.inDanish();
  }

  private static void plans(Page page, Browsing browsing) {
    page.locator("button:has-text('Foreslå en plan')").click();
    page.waitForSelector("text=Udvalgene mødes i alt på 2 dage");
    browsing.open(URI.create(page.url()).getPath());
    assertThat(page.locator("section:has(#plan) table tbody tr").count()).isEqualTo(3);
    Look.at(browsing, "interview-round");
  }

  private static void moves(Page page, Browsing browsing) {
    var rows = page.locator("section:has(#plan) table tbody tr");
    var first = rows.first().locator("td").first().textContent().substring(0, 5);
    rows.last().locator("a").click();
    browsing.settle();
    page.locator("#day").fill(Interviewing.DAY.toString());
    page.locator("#time").fill(first.replace(':', '.'));
    page.locator("button[name=try]").click();
    browsing.settle();
    assertThat(page.locator("#clashes").textContent()).contains("har ikke tid til både");
    Look.at(browsing, "interview-move");
    page.locator("#time").fill("18.00");
    page.locator("main button.button-primary").click();
    browsing.settle();
    page.locator("button[name=overrule]").click();
    browsing.settle();
    assertThat(page.locator(".alert-success").first().textContent()).contains("flyttet");
  }

  private static void sends(Page page, Browsing browsing) {
    page.locator("summary:has-text('Send (8 breve)')").click();
    page.locator("button:has-text('Send nu')").click();
    browsing.settle();
    assertThat(page.locator(".alert-success").first().textContent())
        .contains("Antal sendte breve: 8");
    page.locator("main a[href*='interview-guide']").click();
    browsing.settle();
    Look.at(browsing, "interview-guide");
    page.goBack();
    browsing.settle();
    browsing.inEnglish();
    Look.at(browsing, "interview-round-en");
    browsing.inDanish();
  }

  private static void scores(Page page, Browsing browsing) {
    browsing.open("/my-interviews");
    Look.at(browsing, "my-interviews");
    page.locator("main table a").first().click();
    browsing.settle();
    page.locator("button[name=finish]").click();
    browsing.settle();
    assertThat(page.locator(".error-summary").textContent()).contains("Giv et tal");
    Look.at(browsing, "interview-scoring");
    browsing.width(Browsing.PHONE);
    for (var legend : page.locator("main form fieldset").all())
      legend.locator("label").nth(3).click();
    page.locator("#note").fill("Rolig og klar");
    page.locator("button[name=finish]").click();
    browsing.settle();
    assertThat(page.locator("main .alert").allTextContents().toString()).contains("Du er færdig");
    page.locator("main a:has-text('Til drøftelsen')").first().click();
    browsing.settle();
    assertThat(page.locator("main").textContent()).contains("Mangler: Karen Holm");
    Look.at(browsing, "interview-discussion");
    browsing.inEnglish();
    Look.at(browsing, "interview-discussion-en");
    browsing.open("/my-interviews");
    Look.at(browsing, "my-interviews-en");
    browsing.inDanish();
  }
}
