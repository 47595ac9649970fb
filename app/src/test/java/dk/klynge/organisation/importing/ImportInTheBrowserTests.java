package dk.klynge.organisation.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/// A file on its way into the register, as a planner sees it.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=imports") // a register of its own
class ImportInTheBrowserTests {

  private static final String HEAD = "institution,type,ownership,area,id:inr\n";
  private static final String TWO_AND_AN_ERROR =
      HEAD
          + "Solstrålen,nursery,municipal,Nord,71\n"
          + "Månestrålen,rocket,municipal,Nord,72\n"
          + "Havblik,kindergarten,municipal,Syd,73\n";

  @Test
  void nothingIsStoredBeforeItIsConfirmedAndTheSameFileAgainChangesNothing(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    upload(browsing, TWO_AND_AN_ERROR.getBytes(UTF_8));
    assertThat(main(browsing)).contains("rocket", "3", "type").doesNotContain("Indlæst");
    look(browsing, "import-error");
    browsing.open("/institutions?text=havblik");
    assertThat(main(browsing)).doesNotContain("Havblik");
    browsing.page().goBack();

    browsing.page().locator("form[action$=confirmation] button").click();
    browsing.page().locator(".alert-success").waitFor();
    look(browsing, "import-applied");
    browsing.open("/institutions?text=havblik");
    assertThat(main(browsing)).contains("Havblik");

    upload(browsing, TWO_AND_AN_ERROR.getBytes(UTF_8));
    assertThat(main(browsing)).contains("Filen ændrer intet i registret");
    assertThat(browsing.page().locator("form[action$=confirmation]").count()).isZero();
  }

  @Test
  void aFileThatIsNotWantedAfterAllLeavesNothing(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    upload(browsing, (HEAD + "Fortrudt,nursery,municipal,Nord,81\n").getBytes(UTF_8));
    browsing.page().locator("form[action$=cancellation] button").click();
    browsing.settle();
    assertThat(main(browsing)).contains("Annulleret");
    browsing.open("/institutions?text=fortrudt");
    assertThat(main(browsing)).doesNotContain("Fortrudt");
  }

  @Test
  void aFileThatCannotBeReadIsRefusedWithItsReason(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    upload(browsing, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
    assertThat(main(browsing)).contains("Filen kan ikke læses");
    look(browsing, "import-refused");
  }

  private static void upload(Browsing browsing, byte[] content) {
    var page = browsing.open("/imports");
    page.locator("input[name=file]")
        .setInputFiles(new FilePayload("institutioner.csv", "text/csv", content));
    page.locator("main form button.button-primary").click();
    browsing.settle();
  }

  private static String main(Browsing browsing) {
    return browsing.page().locator("main").textContent();
  }

  private static void look(Browsing browsing, String name) {
    Look.at(browsing, name);
    browsing.inEnglish();
    browsing.assertSound();
    browsing.inDanish();
  }
}
