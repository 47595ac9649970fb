package dk.klynge.publicsite.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.publicsite.site.PublishedNow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An editor chooses a cluster, looks at its sheets and fetches them all.
@BrowserTest
class FactSheetsInTheBrowserTests {

  @Autowired ApplicationContext program;

  @Test
  void anEditorFetchesTheSheetsOfACluster(Browsing browsing) {
    browsing.fillTheRegister();
    PublishedNow.look(program);
    browsing.signInAs(Role.EDITOR);
    var page = browsing.open("/fact-sheets");
    browsing.screenshot("sheets-all");
    browsing.assertSound();
    var cluster = page.locator("#place option[value^='cluster:']").first().getAttribute("value");
    page.locator("#place").selectOption(cluster);
    page.locator("label[for=language-en]").click();
    page.locator("#choose button").first().click();
    browsing.settle();
    assertThat(page.locator(".sheet-link").count()).isPositive();
    browsing.screenshot("sheets-cluster");
    browsing.assertSound();
    var file = page.waitForDownload(() -> page.locator("#choose button").nth(1).click());
    assertThat(file.suggestedFilename()).startsWith("faktaark-").endsWith(".zip");
    assertThat(file.failure()).isNull();
    page.locator("label[for=language-da]").click();
    page.locator("#choose button").nth(1).click();
    browsing.settle();
    assertThat(page.locator("#problem").isVisible()).isTrue();
    browsing.assertSound();
    onThePhone(browsing, cluster);
  }

  private static void onThePhone(Browsing browsing, String cluster) {
    browsing.width(Browsing.PHONE);
    browsing.inEnglish();
    browsing.open("/fact-sheets?chosen=1&audience=staff&language=en&place=" + cluster);
    browsing.screenshot("sheets-phone");
    browsing.assertSound();
  }
}
