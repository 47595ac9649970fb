package dk.klynge.planning.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Copenhagen;
import dk.klynge.organisation.RegisterImport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// A planner's work on the real register, by the table, the keyboard and the map. What the engine
/// finds there is part of the story of Copenhagen.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=copenhagen-scenario")
class ScenarioInTheBrowserTests {

  @Autowired RegisterImport register;

  @Test
  void aPlannerWorksOnTheRealClusters(Browsing browsing) throws IOException {
    browsing.expectRefusals();
    browsing.signInAs(Role.PLANNER);
    Copenhagen.moveInto(register);
    var scenario = made(browsing);
    var page = browsing.page();
    assertThat(page.locator("#clusters tbody tr").count()).isEqualTo(40);

    movedByTable(page);
    assertThat(page.locator("#totals").textContent()).contains("Flyttede institutioner");
    assertThat(page.locator(".touched").count()).isEqualTo(2);
    look(browsing, "scenario-moved");
    undoneAndRedone(page);
    chosenOnTheMap(browsing);
    look(browsing, "scenario-chosen");
    lateActIsShown(browsing, scenario);
    look(browsing, "scenario-overtaken");
    stopped(browsing, scenario);
    for (var path : List.of("/scenarios", "/scenarios/new", scenario + "/acts")) {
      browsing.open(path);
      look(browsing, "scenario" + path.replaceAll("[^a-z]+", "-").replaceAll("(-[a-f]+)+", ""));
    }
    browsing.open(scenario);
    browsing.inEnglish();
    look(browsing, "scenario-en");
  }

  /// The address of the scenario. Its criteria have wishes: what is best is not proved within a
  /// moment, so that a search goes on until it is stopped.
  private static String made(Browsing browsing) {
    var page = browsing.open("/scenarios/new");
    page.locator("input[name=name]").fill("36 klynger");
    page.locator("select[name=clusterKind]").selectOption("municipal");
    page.getByText("220 institutioner").waitFor();
    page.locator("select[name=criteria]").selectOption("municipal");
    page.locator("input[name=clusters]").fill("36");
    page.locator("main form button.button-primary").click();
    page.locator("#clusters").waitFor();
    return page.url().replaceFirst("^http://[^/]+", "");
  }

  /// Two institutions of the first cluster into the second, with boxes and buttons only.
  private static void movedByTable(Page page) {
    page.locator("#show").selectOption(new SelectOption().setIndex(2));
    page.locator("#look button").press("Enter");
    page.locator("#institutions tbody tr:nth-child(20)")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    page.locator("#institutions input[type=checkbox]").nth(0).press("Space");
    page.locator("#institutions input[type=checkbox]").nth(1).press("Space");
    page.locator("#target").selectOption(new SelectOption().setIndex(1));
    page.locator("#do-move").press("Enter");
    page.locator("#bench[data-revision='1']").waitFor();
    assertThat(page.locator(".last-act").textContent()).contains("flyttet til");
  }

  private static void undoneAndRedone(Page page) {
    page.locator("#do-undo").press("Enter");
    page.locator("#bench[data-revision='2']").waitFor();
    assertThat(page.locator(".last-act").textContent()).contains("Fortrudt:");
    page.locator("#do-redo").press("Enter");
    page.locator("#bench[data-revision='3']").waitFor();
  }

  /// A ring around a part of the map chooses what lies in it.
  private static void chosenOnTheMap(Browsing browsing) {
    var page = browsing.page();
    page.locator(".map[data-ready]").waitFor();
    page.locator("#lasso").click();
    page.locator(".map-canvas").scrollIntoViewIfNeeded();
    browsing.settle();
    var box = page.locator(".map-canvas").boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x - 120, y - 120);
    page.mouse().down();
    var slowly = new Mouse.MoveOptions().setSteps(6);
    page.mouse().move(x + 120, y - 120, slowly);
    page.mouse().move(x + 120, y + 120, slowly);
    page.mouse().move(x - 120, y + 120, slowly);
    page.mouse().up();
    page.locator("#chosen:has-text('Valgt (')").waitFor();
    page.locator("#lasso").click();
  }

  /// Another window of the same scenario was faster.
  private static void lateActIsShown(Browsing browsing, String scenario) {
    var page = browsing.page();
    var other = page.context().newPage();
    other.navigate(browsing.address(scenario));
    other.locator("#cluster-name").fill("Klynge Bryggen");
    other.locator("#do-rename").click();
    other.locator("#bench[data-revision='4']").waitFor();
    other.close();
    page.locator("#do-lock").click();
    page.getByText("Scenariet er ændret imens").first().waitFor();
    assertThat(page.locator("#bench").textContent()).contains("omdøbt til Klynge Bryggen");
  }

  /// Stopped at once; what it has found so far is made, unless it has found nothing yet.
  private static void stopped(Browsing browsing, String scenario) {
    var page = browsing.open(scenario);
    page.locator(".work-engine summary").click();
    page.locator("#seconds").fill("120");
    page.locator("button[value=rearrange]").click();
    page.locator("form[action$=stop] button").waitFor();
    browsing.screenshot("scenario-search-stop");
    browsing.assertSound();
    page.locator("form[action$=stop] button").click();
    page.locator("#clusters, .alert-info, .alert-success")
        .first()
        .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
  }

  private static void look(Browsing browsing, String name) {
    for (int width : List.of(Browsing.DESKTOP, Browsing.PHONE)) {
      browsing.width(width);
      browsing.settle();
      browsing.screenshot(name);
      browsing.assertSound();
    }
    browsing.width(Browsing.DESKTOP);
  }
}
