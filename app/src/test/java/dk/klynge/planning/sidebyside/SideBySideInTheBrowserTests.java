package dk.klynge.planning.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Copenhagen;
import dk.klynge.organisation.RegisterImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// Copenhagen's real clusters beside three scenarios of them, as a planner sees them.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=side-by-side")
class SideBySideInTheBrowserTests {

  @Autowired RegisterImport register;

  @Test
  void aPlannerSeesFourStructuresOfTheRealRegister(Browsing browsing) throws IOException {
    browsing.signInAs(Role.PLANNER);
    Copenhagen.moveInto(register);
    scenario(browsing, "Én klynge færre", 1);
    scenario(browsing, "To klynger færre", 2);
    scenario(browsing, "Fire klynger færre", 4);

    var page = browsing.open("/scenarios/comparison");
    ticked(browsing, "ids");
    look(browsing, "side-by-side-choose");
    page.locator("main form button.button-primary").click();
    browsing.settle();

    assertThat(page.locator(".maps .map[data-ready]").count()).isEqualTo(4);
    assertThat(page.locator("#measures tbody tr").first().textContent())
        .contains("66", "65", "64", "62");
    assertThat(page.locator("#moves tbody tr").count()).isGreaterThan(10);
    files(browsing);
    together(browsing);
    look(browsing, "side-by-side");
    page.locator(".clusters-of summary").first().click();
    assertThat(page.locator("#clusters-0 tbody tr").count()).isEqualTo(66);
    browsing.assertSound();
    browsing.assertKeyboardReachesEverything();
    var address = page.url();
    browsing.inEnglish();
    browsing.assertSound();
    page.navigate(address);
    assertThat(page.locator("#pairs tbody tr").count()).isBetween(4, 12);
  }

  private static void files(Browsing browsing) {
    for (var link : browsing.page().locator(".downloads a").all()) {
      var file = browsing.get(link.getAttribute("href"));
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.body().length).isGreaterThan(10_000);
      kept(
          file.headers().getOrDefault("content-type", "").endsWith("pdf") ? "pdf" : "xlsx",
          file.body());
    }
  }

  /// Beside the pictures, for people to look at.
  private static void kept(String kind, byte[] content) {
    try {
      var folder = Files.createDirectories(Path.of("target/screenshots"));
      Files.write(folder.resolve("side-by-side." + kind), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A wider look on one map is a wider look on all.
  private static void together(Browsing browsing) {
    var page = browsing.page();
    var scale = page.locator(".maps .leaflet-control-scale-line");
    var before = scale.allTextContents();
    page.locator(".maps .leaflet-control-zoom-in").first().click();
    page.waitForCondition(
        () -> alike(scale.allTextContents()) && !scale.allTextContents().equals(before));
  }

  private static boolean alike(List<String> texts) {
    return texts.stream().distinct().count() == 1;
  }

  /// A scenario that dissolves so many clusters and puts what becomes free into the next.
  private static void scenario(Browsing browsing, String name, int fewer) {
    var page = browsing.open("/scenarios/new");
    page.locator("input[name=name]").fill(name);
    page.locator("input[name=day]").fill("2023-10-01");
    page.locator("main form button.button-primary").click();
    browsing.settle();
    var home = page.url().replaceFirst("^http://[^/]+", "");
    for (int i = 0; i < fewer; i++) {
      done(browsing, "do-dissolve");
      browsing.open(home + "?show=free");
      ticked(browsing, "institution");
      done(browsing, "do-move");
      browsing.open(home);
    }
  }

  /// With what stands first in the list beside the button.
  private static void done(Browsing browsing, String button) {
    var page = browsing.page();
    page.waitForResponse(
        answer -> answer.url().endsWith("/acts") && answer.request().method().equals("POST"),
        () -> page.locator("#" + button).evaluate("button => button.click()"));
    browsing.settle();
  }

  /// The design system draws its own boxes over the browser's, so that these cannot be clicked.
  private static void ticked(Browsing browsing, String name) {
    browsing
        .page()
        .locator("input[name=" + name + "]")
        .evaluateAll("boxes => boxes.forEach(box => { box.checked = true; })");
  }

  private static void look(Browsing browsing, String name) {
    for (int width : List.of(Browsing.PHONE, Browsing.DESKTOP)) {
      browsing.width(width);
      browsing.settle();
      browsing.assertSound();
      browsing.screenshot(name);
    }
  }
}
