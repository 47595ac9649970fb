package dk.klynge.development;

import com.microsoft.playwright.Page;
import dk.klynge.browser.Browsing;

/// What the tests of development do on a page again and again.
final class Steps {

  private Steps() {}

  static void press(Browsing browsing, String text) {
    browsing
        .page()
        .locator("main button", new Page.LocatorOptions().setHasText(text))
        .first()
        .click();
    browsing.settle();
  }

  /// On a screen in Danish and on a phone in English.
  static void look(Browsing browsing, String name) {
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.width(Browsing.PHONE);
    browsing.inEnglish();
    browsing.assertSound();
    browsing.screenshot(name);
    browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }
}
