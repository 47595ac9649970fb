package dk.klynge.leadership.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A team opens an assessment, staff answer by their links, the team assesses together, sees the
/// result and chooses; the questions are revised, and the reform is asked about.
@BrowserTest
class AssessmentInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void aTeamAssessesItsLeadershipAndChoosesWhatToWorkOn(Browsing browsing) {
    browsing.expectRefusals();
    var town = new AssessmentTown(db, 3, 5);
    var leader = town.account(0);
    browsing.signIn(leader.toString(), SignedIn.PASSWORD);
    var page = browsing.open("/teams/" + town.cluster.value() + "/assessments");
    page.locator("#closes").fill("2020-01-01");
    press(browsing, "main form[action$='/assessments'] button");
    assertThat(page.locator("#closes-error").textContent()).contains("fra i dag");
    look(browsing, "assessment-new");
    page.locator("#closes")
        .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(9).toString());
    press(browsing, "main form[action$='/assessments'] button");
    look(browsing, "assessment-open");
    var own = page.url().replaceAll("\\?.*", "");
    answersAlone(browsing, town);
    togetherAndChoose(browsing, own);
    looksFromAbove(browsing);
  }

  private static void answersAlone(Browsing browsing, AssessmentTown town) {
    var page = browsing.page();
    press(browsing, "a[href$='/own']");
    look(browsing, "assessment-own");
    answer(page, 3);
    press(browsing, "main form button.button-primary");
    for (int i = 0; i < 4; i++) {
      browsing.open(town.link(i));
      if (i == 0) look(browsing, "survey-answer");
      answer(page, 2 + i % 2);
      press(browsing, "main form button.button-primary");
    }
    look(browsing, "survey-done");
  }

  private static void togetherAndChoose(Browsing browsing, String own) {
    var page = browsing.page();
    page.navigate(own + "/joint");
    answer(page, 4);
    page.locator("textarea").first().fill("Vi læser sammen hver måned.");
    look(browsing, "assessment-joint");
    press(browsing, "main form button.button-primary");
    page.locator("details.confirm summary").click();
    press(browsing, "details.confirm button");
    page.locator("#area").selectOption("trust");
    page.locator("#text").fill("Alle skal kunne sige os imod.");
    press(browsing, "form[action$='/focus'] button");
    assertThat(page.locator("main").textContent())
        .contains("Andre ser det lavere", "Alle skal kunne sige os imod.", "Vi læser sammen");
    look(browsing, "assessment-result");
  }

  private void looksFromAbove(Browsing browsing) {
    var office = SignedIn.account(db, List.of(Role.PROGRAMME_OFFICE), new Scope.Everywhere());
    browsing.signIn(office.toString(), SignedIn.PASSWORD);
    browsing.open("/leadership-picture");
    look(browsing, "leadership-picture");
    var page = browsing.open("/question-sets/leadership-others/new-version");
    page.locator("#da-0").fill("");
    press(browsing, "main form button.button-primary");
    look(browsing, "question-form");
    page.locator("#da-0").fill("Ledelsesteamet bygger på viden.");
    press(browsing, "main form button.button-primary");
    look(browsing, "question-set");
    browsing.open("/gain-surveys");
    press(browsing, "main form[action$='/gain-surveys'] button");
    page.locator("#count").fill("3");
    press(browsing, "form[action$='/links'] button");
    assertThat(page.locator(".gain-links li").count()).isEqualTo(3);
    look(browsing, "gain-survey");
    page.locator("details.confirm summary").click();
    press(browsing, "details.confirm button");
    assertThat(page.locator("main").textContent()).contains("Færre end fire har svaret");
    browsing.open("/gain-surveys");
    look(browsing, "gain-surveys");
  }

  /// The first by hand, the rest of them at once.
  private static void answer(Page page, int level) {
    page.locator("label[for$='-" + level + "']:has(span)").first().click();
    page.locator("input[type=radio][value='" + level + "']")
        .evaluateAll("all => all.forEach(one => { one.checked = true; })");
  }

  private static void press(Browsing browsing, String button) {
    browsing.page().locator(button).first().click();
    browsing.settle();
  }

  private static void look(Browsing browsing, String name) {
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    browsing.assertNoSidewaysScroll();
    if (browsing.page().locator(".error-summary, .gain-links").count() == 0
        && !name.endsWith("joint")) {
      browsing.inEnglish();
      browsing.assertSound();
      browsing.screenshot(name + "-en");
      browsing.inDanish();
    }
    browsing.width(Browsing.DESKTOP);
  }
}
