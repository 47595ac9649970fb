package dk.klynge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class LayoutTests {

  @Test
  void thePagesForEverybodyAreSoundInBothLanguagesOnDesktopAndPhone(Browsing browsing) {
    for (var path :
        new String[] {"/?lang=da", "/?lang=en", "/accessibility?lang=da", "/accessibility?lang=en"})
      for (var width : new int[] {Browsing.DESKTOP, Browsing.PHONE}) {
        browsing.width(width);
        browsing.open(path);
        browsing.assertSound();
        browsing.screenshot("open" + path.replaceAll("\\W+", "-"));
      }
  }

  @Test
  void theChosenLanguageIsKeptOnTheNextPage(Browsing browsing) {
    var page = browsing.open("/accessibility?day=2026-01-01");
    assertThat(page.locator("html")).hasAttribute("lang", "da");
    page.locator(".portal-user a[hreflang=en]").click();
    assertThat(page).hasURL(Pattern.compile("day=2026-01-01&lang=en"));
    browsing.open("/accessibility");
    assertThat(page.locator("h1")).hasText("Accessibility statement");
  }

  @Test
  void thePhoneMenuOpensByKeyboardAndClosesWithEscape(Browsing browsing) {
    browsing.width(Browsing.PHONE);
    var page = browsing.open("/");
    page.locator(".phone-menu summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".phone-menu-panel")).isVisible();
    Axe.assertNoFindings(page);
    browsing.screenshot("phone-menu");
    page.keyboard().press("Escape");
    assertThat(page.locator(".phone-menu-panel")).isHidden();
    assertThat(page.locator(".phone-menu summary")).isFocused();
  }

  @Test
  void theKeyboardReachesEverythingOnThePage(Browsing browsing) {
    browsing.open("/accessibility");
    browsing.assertKeyboardReachesEverything();
  }

  @Test
  void aMissingPageSaysSoInTheChosenLanguage(Browsing browsing) {
    browsing.expectRefusals();
    var page = browsing.open("/no-such-page?lang=en");
    assertThat(page.locator("h1")).hasText("Page not found");
    browsing.assertSound();
    browsing.screenshot("missing");
  }
}
