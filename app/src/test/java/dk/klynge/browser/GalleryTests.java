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
  void everyComponentIsReachedByKeyboard(Browsing browsing) {
    browsing.open("/gallery?lang=en");
    browsing.assertKeyboardReachesEverything();
  }
}
