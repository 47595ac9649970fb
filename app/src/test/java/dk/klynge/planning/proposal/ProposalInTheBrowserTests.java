package dk.klynge.planning.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.klynge.SharedData;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// From the real register to a proposal beside the real clusters, as a planner does it.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=copenhagen")
class ProposalInTheBrowserTests {

  @Autowired Summaries summaries;

  @Test
  void aPlannerFindsBetterClustersThanTodays(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    uploaded(browsing, SharedData.file("kbh-dagtilbud-2023/dagtilbud.csv"));
    var proposal = asked(browsing);
    var page = browsing.page();

    assertThat(page.locator("main").textContent()).contains("Alle grænser er overholdt");
    assertThat(page.locator("#clusters tbody tr").count()).isEqualTo(40);
    assertThat(summaries.all().getFirst().search().orElseThrow().value()).isLessThan(78_500);

    look(browsing, proposal, "proposal");
    page.locator("#clusters tbody a").first().click();
    browsing.settle();
    bothLanguages(browsing, page.url().replaceFirst("^http://[^/]+", ""), "proposal-cluster");
    priced(browsing, proposal + "/prices");
    look(browsing, proposal + "/institutions", "proposal-institutions");
    look(browsing, "/proposals", "proposals");
    look(browsing, proposal + "/comparison", "proposal-comparison");
    assertThat(page.locator("main").textContent()).contains("107,").contains("må højst have 750");
    assertThat(page.locator("#moves tbody tr").count()).isBetween(30, 190);
    assertThat(page.locator(".side-by-side .map[data-ready='220']").count()).isEqualTo(2);
    browsing.inEnglish();
    browsing.assertSound();
  }

  /// The real file, from the planner's own machine into an empty register.
  private static void uploaded(Browsing browsing, Path file) {
    var page = browsing.open("/imports");
    page.locator("input[name=file]").setInputFiles(file);
    page.locator("input[name=day]").fill("2023-10-01");
    page.locator("main form button.button-primary").click();
    browsing.settle();
    assertThat(page.locator(".figures").textContent()).contains("387");
    look(browsing, page.url().replaceFirst("^http://[^/]+", ""), "import-preview");
    page.locator("form[action$=confirmation] button").click();
    page.locator(".alert-success").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    assertThat(page.locator(".alert").count()).isEqualTo(1);
  }

  /// The address of the proposal when it is finished.
  private static String asked(Browsing browsing) {
    var page = browsing.open("/proposals/new");
    page.locator("select[name=clusterKind]").selectOption("municipal");
    page.getByText("220 institutioner").waitFor();
    page.locator("select[name=criteria]").selectOption("copenhagen-2023");
    page.locator("input[name=name]").fill("København, kommunale klynger");
    page.locator("input[name=seconds]").fill("10");
    for (int width : List.of(Browsing.DESKTOP, Browsing.PHONE)) {
      browsing.width(width);
      browsing.screenshot("proposal-new");
    }
    browsing.assertSound();
    browsing.width(Browsing.DESKTOP);
    page.locator("main form button.button-primary").click();
    page.locator(".curve").waitFor();
    browsing.screenshot("proposal-running");
    browsing.assertNoMissingText();
    page.locator("#clusters").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    return page.url().replaceFirst("^http://[^/]+", "");
  }

  /// What one more cluster saves and one fewer costs, told in a table.
  private static void priced(Browsing browsing, String prices) {
    look(browsing, prices, "prices-empty");
    var page = browsing.open(prices);
    page.locator("main form button.button-primary").click();
    page.locator("progress").waitFor();
    browsing.screenshot("prices-running");
    browsing.assertNoMissingText();
    page.locator("#prices").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    assertThat(page.locator("#prices").textContent())
        .contains("Der er 41 klynger i stedet for 40")
        .contains("op til 800 pladser i stedet for 750")
        .containsPattern("Forslaget kan blive \\d,\\d\\d km");
    bothLanguages(browsing, prices, "prices");
  }

  private static void bothLanguages(Browsing browsing, String path, String name) {
    look(browsing, path, name);
    browsing.open(path);
    browsing.inEnglish();
    for (int width : List.of(Browsing.DESKTOP, Browsing.PHONE)) {
      browsing.width(width);
      browsing.settle();
      browsing.screenshot(name + "-en");
      browsing.assertSound();
    }
    browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }

  private static void look(Browsing browsing, String path, String name) {
    browsing.width(Browsing.DESKTOP);
    browsing.open(path);
    for (int width : List.of(Browsing.DESKTOP, Browsing.PHONE)) {
      browsing.width(width);
      browsing.settle();
      browsing.screenshot(name);
      browsing.assertSound();
    }
    browsing.width(Browsing.DESKTOP);
  }
}
