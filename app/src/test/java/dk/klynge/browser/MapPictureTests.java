package dk.klynge.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import dk.klynge.guard.Role;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@BrowserTest
class MapPictureTests {

  /// The picture that the README shows: written to docs/images when asked for with
  /// `-Dklynge.pictures=true`.
  @Test
  void theMapShowsTheInstitutionsOfTheRegisterAndItsLegendLeadsToThem(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    browsing.fillTheRegister();
    var page = browsing.open("/institutions/map");
    var map = page.locator(".map[data-ready]");
    assertThat(map).not().hasAttribute("data-ready", "0");
    page.locator(".register-filter").evaluate("form => form.scrollIntoView()");
    browsing.picture(pictures().resolve("map.png"));
    var group = page.locator(".map-legend button").first();
    group.press("Enter");
    assertThat(group).hasAttribute("aria-pressed", "true");
    assertThat(page.getByRole(AriaRole.APPLICATION)).isVisible();
    browsing.assertSound();
  }

  private static Path pictures() {
    return Boolean.getBoolean("klynge.pictures")
        ? Path.of("../docs/images")
        : Path.of("target/screenshots");
  }
}
