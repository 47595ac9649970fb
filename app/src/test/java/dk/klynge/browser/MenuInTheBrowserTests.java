package dk.klynge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.klynge.guard.Role;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// The groups of the main menu, with the keyboard alone and without script.
@BrowserTest
class MenuInTheBrowserTests {

  private static Locator group(Page page, String name) {
    return page.locator(
        ".menu-group",
        new Page.LocatorOptions().setHas(page.locator("summary:has-text('" + name + "')")));
  }

  @Test
  void theMenuIsOneLineAndItsGroupsOpenCloseAndLeadOnByKeyboard(Browsing browsing) {
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    var page = browsing.open("/?lang=da");
    var planning = group(page, "Planlægning");
    planning.locator("summary").focus();
    page.keyboard().press("Enter");
    assertThat(planning.locator("ul")).isVisible();
    browsing.assertSound();
    browsing.screenshot("menu-group");

    page.keyboard().press("Escape");
    assertThat(planning.locator("ul")).isHidden();
    assertThat(planning.locator("summary")).isFocused();

    page.keyboard().press("Enter");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/proposals"));
    assertThat(group(page, "Planlægning").locator("summary")).hasAttribute("aria-current", "true");
    assertThat(page.locator(".menu-group [href='/proposals']"))
        .hasAttribute("aria-current", "true");
    var height = page.locator(".navigation-menu").boundingBox().height;
    Assertions.assertThat(height).as("height of a menu of one line").isLessThan(70);
  }

  @Test
  void oneGroupIsOpenAtATimeAndLeavingItClosesIt(Browsing browsing) {
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    var page = browsing.open("/?lang=en");
    group(page, "Organisation").locator("summary").click();
    group(page, "Planning").locator("summary").click();
    assertThat(page.locator(".menu-group[open]")).hasCount(1);
    page.locator("h1").first().click();
    assertThat(page.locator(".menu-group[open]")).hasCount(0);
  }

  @Test
  void whoeverMayReadLittleSeesNoGroupOfOne(Browsing browsing) {
    var page = browsing.open("/?lang=da");
    assertThat(page.locator(".menu-group")).hasCount(0);
    assertThat(page.locator(".navigation-menu .nav-link"))
        .hasText(new String[] {"Start", "Høringer", "Forældresiden"});
  }

  @Test
  void onThePhoneTheGroupsAreHeadingsOfOneMenu(Browsing browsing) {
    browsing.signInAs(Role.PROGRAMME_OFFICE);
    browsing.width(Browsing.PHONE);
    var page = browsing.open("/proposals?lang=en");
    page.locator(".phone-menu summary").focus();
    page.keyboard().press("Enter");
    assertThat(page.locator(".menu-heading").first()).isVisible();
    assertThat(page.locator(".phone-menu-panel [aria-current=true]").first()).hasText("Proposals");
    browsing.assertSound();
    browsing.screenshot("menu-groups");
  }
}
