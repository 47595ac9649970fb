package dk.klynge.browser;

/// How a test of a flow looks at a page on its way: sound on a screen and on a phone, with a
/// picture of each. It leaves the browser on a screen and in Danish.
public final class Look {

  private Look() {}

  /// In the language it is in.
  public static void at(Browsing browsing, String name) {
    for (int width : new int[] {Browsing.PHONE, Browsing.DESKTOP}) {
      browsing.width(width);
      sound(browsing, name);
    }
  }

  /// On a screen in Danish and on a phone in English. What was sent and came back, with errors or
  /// as a preview, has no address of its own and cannot be had in another language.
  public static void inBothLanguages(Browsing browsing, String name) {
    browsing.width(Browsing.DESKTOP);
    sound(browsing, name);
    browsing.width(Browsing.PHONE);
    boolean cameBack = browsing.page().locator(".error-summary, #preview section").count() > 0;
    if (!cameBack) {
      browsing.assertNoSidewaysScroll();
      browsing.inEnglish();
    }
    sound(browsing, name);
    if (!cameBack) browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }

  private static void sound(Browsing browsing, String name) {
    browsing.settle();
    browsing.assertSound();
    browsing.screenshot(name);
  }
}
