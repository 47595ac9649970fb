package dk.klynge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class GalleryTests {

  @Test
  void everyComponentIsSoundOnDesktopAndPhone(Browsing browsing) {
    for (var width : new int[] {Browsing.DESKTOP, Browsing.PHONE}) {
      browsing.width(width);
      var page = browsing.open("/gallery");
      assertThat(page.locator(".map[data-ready]")).hasCount(4);
      browsing.assertSound();
      browsing.screenshot("gallery");
    }
  }

  @Test
  void whatIsWrongInARowOrBesideItIsFound(Browsing browsing) {
    var page = browsing.open("/gallery");
    page.evaluate(
        """
        () => {
          document.querySelector('tbody tr:last-child td').innerHTML = '<span class="faint">pale</span>';
          document.querySelector('main').append(document.createElement('button'));
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('.faint { color: #ddd; background: #fff; }');
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }
        """);
    org.assertj.core.api.Assertions.assertThat(Axe.findings(page))
        .anyMatch(told -> told.startsWith("color-contrast") && told.contains("pale"))
        .anyMatch(told -> told.startsWith("button-name"));
  }

  @Test
  void everyComponentIsReachedByKeyboard(Browsing browsing) {
    browsing.open("/gallery?lang=en");
    browsing.assertKeyboardReachesEverything();
  }
}
