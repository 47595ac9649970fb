package dk.klynge.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dk.klynge.guard.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What the program answers over HTTP, headers and failures included.
@BrowserTest
@ExtendWith(OutputCaptureExtension.class)
class AnswersTests {

  private static final Pattern REFERENCE = Pattern.compile("Reference: ([0-9A-F]{8})");

  @Test
  void thePolicyLetsNothingInlineRunAndNothingForeignIn(Browsing browsing) {
    var policy = browsing.get("/").headers().get("content-security-policy");
    assertThat(policy).contains("default-src 'self'").doesNotContain("unsafe", "*", "http:");
  }

  @Test
  void staticFilesCarryAHashAndMayBeKeptForAYear(Browsing browsing) {
    var style = Pattern.compile("/css/klynge-[0-9a-f]{32}\\.css").matcher(browsing.get("/").text());
    assertThat(style.find()).isTrue();
    var answer = browsing.get(style.group());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.headers().get("cache-control")).contains("max-age=31536000");
    assertThat(answer.headers().get("content-encoding")).isEqualTo("gzip");
  }

  @Test
  void pagesAreSentSmallAndDependOnTheLanguage(Browsing browsing) {
    var answer = browsing.get("/accessibility");
    assertThat(answer.headers().get("content-encoding")).isEqualTo("gzip");
    assertThat(answer.headers().get("vary"))
        .containsIgnoringCase("cookie")
        .containsIgnoringCase("accept-language");
    assertThat(answer.headers().get("content-language")).isEqualTo("da");
  }

  @Test
  void aMissingPageIs404InBothLanguagesWithAReferenceThatIsInTheLog(
      Browsing browsing, CapturedOutput log) {
    var danish = browsing.get("/no-such-page");
    assertThat(danish.status()).isEqualTo(404);
    assertThat(danish.text()).contains("Siden findes ikke");
    assertThat(browsing.get("/no-such-page?lang=en").text()).contains("Page not found");
    assertThat(log.getOut()).contains(reference(danish));
  }

  @Test
  void anIdThatCannotBeOneIsAMissingPage(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    assertThat(browsing.get("/gallery/not-an-id").status()).isEqualTo(404);
  }

  @Test
  void aParameterThatCannotBeReadIsNamed(Browsing browsing) {
    var answer = browsing.get("/gallery?page=many");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text()).contains("page", "many", "kan ikke læses");
  }

  @Test
  void aPageThatOnlyTakesFormsSaysSo(Browsing browsing) {
    assertThat(browsing.get("/gallery/forms/new").status()).isEqualTo(405);
  }

  @Test
  void aBugIsAnsweredWithAReferenceAndNothingElse(Browsing browsing, CapturedOutput log) {
    var answer = browsing.get("/gallery/bug");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(answer.text())
        .contains("Der er sket en fejl")
        .doesNotContain("Exception", "secret", "dk.klynge");
    assertThat(log.getOut()).contains(reference(answer), "the secret of this bug");
  }

  @Test
  void aFileThatIsTooLargeIsRefusedInPlainWords(Browsing browsing) {
    browsing.signInAs(Role.PLANNER);
    var token = browsing.page().locator("meta[name=csrf-token]").getAttribute("content");
    var form =
        FormData.create().set("file", new FilePayload("a.csv", "text/csv", new byte[3_000_000]));
    var options = RequestOptions.create().setMultipart(form).setHeader("X-CSRF-TOKEN", token);
    var answer = browsing.page().request().post(browsing.address("/gallery/file"), options);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.text()).contains("Filen er for stor");
  }

  private static String reference(APIResponse answer) {
    var found = REFERENCE.matcher(answer.text());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
