package dk.klynge.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.publicsite.site.PublishedNow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Talking points as the people see them: the editor revises, the office puts in force, a leader
/// adds a remark and takes the slides.
@BrowserTest
class TalkInTheBrowserTests {

  @Autowired ApplicationContext program;

  @Test
  void aLeaderPreparesAMeeting(Browsing browsing) {
    browsing.expectRefusals();
    browsing.fillTheRegister();
    PublishedNow.look(program);
    browsing.signInAs(Role.EDITOR);
    var page = browsing.open("/talking/template");
    page.locator("main form button").click();
    page.locator("#title-da-0").fill("Før I mødes");
    page.locator("#points-da-1").fill("Sig {noget}.");
    press(browsing, ".button-row .button-primary");
    assertThat(page.locator(".error-summary").innerText()).contains("{noget}");
    page.locator("#points-da-1").fill("**{ændring}**");
    Look.inBothLanguages(browsing, "talk-form");
    press(browsing, ".button-row .button-primary");
    var version = page.url();

    browsing.signInAs(Role.PROGRAMME_OFFICE);
    putInForceAndPrepare(browsing, version);
  }

  @Test
  void whatElseCommunicationNeedsIsSound(Browsing browsing) {
    browsing.fillTheRegister();
    PublishedNow.look(program);
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    for (var path : List.of("communication-channels", "negotiation-template", "status/target")) {
      browsing.open("/" + path);
      Look.inBothLanguages(browsing, path.replace('/', '-'));
    }
    var page = browsing.open("/fact-sheets");
    var cluster = page.locator("#place option[value^='cluster:']").first().getAttribute("value");
    page.locator("#place").selectOption(cluster);
    press(browsing, "button[formaction$='/batches/new']");
    Look.inBothLanguages(browsing, "sheets-ask");
    press(browsing, "form[action$='/batches'] button");
    page.locator("a[download]").waitFor();
    Look.inBothLanguages(browsing, "sheets-batch");
    var file = page.waitForDownload(() -> page.locator("a[download]").click());
    assertThat(file.failure()).isNull();
  }

  private static void putInForceAndPrepare(Browsing browsing, String version) {
    var page = browsing.page();
    browsing.open(version.substring(version.indexOf("/talking")));
    Look.inBothLanguages(browsing, "talk-template");
    press(browsing, "form[action$='/publication'] button");
    browsing.open("/theme");
    page.locator("main a[href='/talking']").click();
    Look.inBothLanguages(browsing, "talking");
    page.locator("main tbody a").first().click();
    assertThat(page.locator("#before h2").innerText()).isEqualTo("Før I mødes");
    page.locator("#before summary").click();
    page.locator("#remark-before").fill("Kaffe kl. 16");
    press(browsing, "#before form button");
    assertThat(page.locator("#remark-before").inputValue()).isEqualTo("Kaffe kl. 16");
    Look.inBothLanguages(browsing, "talk");
    var file = page.waitForDownload(() -> page.locator("a[href$='-da.pptx']").click());
    assertThat(file.failure()).isNull();
    assertThat(file.suggestedFilename()).startsWith("Personale ").endsWith(".pptx");
  }

  private static void press(Browsing browsing, String button) {
    browsing.page().locator(button).first().click();
    browsing.settle();
  }
}
