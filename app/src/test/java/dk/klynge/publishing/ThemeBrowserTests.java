package dk.klynge.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// Questions and the theme site as the people see them: a leader asks, the editor answers, writes
/// for all and fills the site, the leader finds it.
@BrowserTest
class ThemeBrowserTests {

  @Test
  @SuppressWarnings("checkstyle:methodlength") // one story, told from beginning to end
  void aQuestionIsAnsweredAndTheThemeSiteIsFilledAndSearched(Browsing browsing) {
    browsing.expectRefusals();
    browsing.fillTheRegister();
    browsing.signInAs(Role.READER);
    var page = browsing.open("/theme/questions/new");
    press(browsing, "form[action$='/theme/questions'] button");
    assertThat(page.locator(".error-summary").innerText()).contains("Skriv dit spørgsmål");
    Look.inBothLanguages(browsing, "theme-ask");
    page.locator("#text").fill("Hvornår vælges den nye bestyrelse?");
    press(browsing, "form[action$='/theme/questions'] button");
    Look.inBothLanguages(browsing, "theme-questions-own");

    browsing.signInAs(Role.EDITOR);
    browsing.open("/");
    page.locator("main a[href='/questions']").first().click();
    Look.inBothLanguages(browsing, "questions");
    page.locator("main tbody a").first().click();
    page.locator("#answer").fill("I **januar**.");
    page.locator("button[value=preview]").click();
    page.locator("#preview strong").waitFor();
    Look.inBothLanguages(browsing, "question");
    press(browsing, "button[value=send]");
    Look.inBothLanguages(browsing, "question-answered");
    page.locator("a[href*='/answers/new']").click();
    Look.inBothLanguages(browsing, "faq-form");
    page.locator("#theme-da").fill("Bestyrelser");
    page.locator("label[for=audiences-PARENTS]").click();
    press(browsing, ".button-row button.button-primary");
    press(browsing, "form[action$='/publication'] button");
    browsing.open("/answers");
    Look.inBothLanguages(browsing, "faqs");

    browsing.open("/theme/articles/new");
    page.locator("#title-da").fill("Valg til bestyrelserne");
    page.locator("#text-da").fill("Der vælges **nye** bestyrelser i hele byen.");
    page.locator("button[name=preview]").click();
    page.locator("#preview strong").waitFor();
    Look.inBothLanguages(browsing, "article-form");
    press(browsing, ".button-row button.button-primary");
    Look.inBothLanguages(browsing, "article");
    browsing.open("/theme/tools/new");
    page.locator("#name-da").fill("Plakat om valget");
    page.locator("#category-da").fill("Valg");
    press(browsing, ".button-row button.button-primary");
    page.locator("#file")
        .setInputFiles(
            new FilePayload("plakat.txt", "text/plain", "Stem!".getBytes(StandardCharsets.UTF_8)));
    press(browsing, "form[action$='/files'] button");
    Look.inBothLanguages(browsing, "tool-form");
    browsing.open("/passages/WHO_DECIDES");
    page.locator("#text-da").fill("Det gør **bestyrelsen**.");
    press(browsing, ".button-row button.button-primary");
    Look.inBothLanguages(browsing, "passages");
    browsing.open("/passages/WHO_DECIDES");
    Look.inBothLanguages(browsing, "passage");

    browsing.open("/communication-plan/new");
    Look.inBothLanguages(browsing, "measure-form");
    page.locator("#message").fill("Faktaark i alle huse");
    page.locator("#day").fill("2026-01-05");
    press(browsing, ".button-row button.button-primary");
    Look.inBothLanguages(browsing, "communication-plan");

    browsing.signInAs(Role.READER);
    for (var path : new String[] {"", "/news", "/dates", "/tools", "/questions"}) {
      browsing.open("/theme" + path);
      Look.inBothLanguages(browsing, "theme" + path.replace('/', '-'));
    }
    browsing.open("/theme");
    page.locator("main #q").fill("bestyrelse");
    press(browsing, "main .search-form button");
    assertThat(page.locator("main mark").count()).isGreaterThanOrEqualTo(2);
    Look.inBothLanguages(browsing, "theme-search");
  }

  private static void press(Browsing browsing, String button) {
    browsing.page().locator(button).first().click();
    browsing.page().waitForLoadState();
  }
}
