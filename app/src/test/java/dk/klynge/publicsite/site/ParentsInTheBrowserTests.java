package dk.klynge.publicsite.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A parent looks for the institution: by name, in the list, on the map; on a phone in English.
@BrowserTest
class ParentsInTheBrowserTests {

  @Autowired Editions editions;

  private static final double MOST_SHIFT = 0.1;

  @Test
  void aParentFindsTheInstitution(Browsing browsing) {
    browsing.fillTheRegister();
    editions.look();
    var page = browsing.open("/foraeldre");
    browsing.screenshot("parents-home");
    browsing.assertSound();
    page.locator("#q").fill("solsikken");
    page.locator(".search button").click();
    browsing.settle();
    browsing.screenshot("parents-search");
    browsing.assertSound();
    page.locator(".houses a").first().click();
    browsing.settle();
    assertThat(page.locator("h1").textContent()).contains("Solsikken");
    browsing.screenshot("parents-house");
    browsing.assertSound();
    onThePhone(browsing, page);
  }

  private static void onThePhone(Browsing browsing, Page page) {
    browsing.width(Browsing.PHONE);
    page.locator("a.language").click();
    browsing.settle();
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    browsing.screenshot("parents-house-en");
    browsing.assertSound();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ask a question")).click();
    browsing.settle();
    browsing.screenshot("parents-ask");
    browsing.assertSound();
    for (var path : new String[] {"/parents", "/parents/institutions", "/parents/questions"}) {
      browsing.open(path);
      browsing.assertSound();
    }
    browsing.open("/parents/map");
    page.locator(".map-legend").waitFor();
    assertThat(shift(page)).isLessThan(MOST_SHIFT);
    browsing.screenshot("parents-map");
    browsing.assertSound();
    browsing.open("/foraeldre/tilgaengelighed");
    browsing.screenshot("parents-accessibility");
    browsing.assertSound();
  }

  /// How much of the page jumped while it was made (layout shift of the Web Vitals).
  private static double shift(Page page) {
    return ((Number)
            page.evaluate(
                """
                () => new Promise(done => new PerformanceObserver(list => done(
                    list.getEntries().filter(e => !e.hadRecentInput).reduce((sum, e) => sum + e.value, 0)))
                  .observe({ type: 'layout-shift', buffered: true })
                  || setTimeout(() => done(0), 300))
                """))
        .doubleValue();
  }
}
