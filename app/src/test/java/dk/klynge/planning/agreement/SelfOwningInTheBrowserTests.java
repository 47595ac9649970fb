package dk.klynge.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// From the model of an umbrella organisation to a signed agreement, as a planner does it.
@BrowserTest
@TestPropertySource(properties = "klynge.test.town=self-owning")
class SelfOwningInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void aPlannerTakesANetworkFromModelToAgreement(Browsing browsing) {
    Harbour.build(db);
    browsing.expectRefusals();
    browsing.signInAs(Role.PLANNER);
    models(browsing);
    var agreement = drafted(browsing);
    sufficient(browsing, agreement);
    boards(browsing);
    signed(browsing);
    look(browsing, agreement, "agreement-signing");
    look(browsing, "/agreements", "agreements");
    browsing.open(agreement);
    browsing.inEnglish();
    look(browsing, "/leadership-models", "models-en");
    look(browsing, "/agreements", "agreements-en");
    look(browsing, agreement, "agreement-en");
  }

  private static void models(Browsing browsing) {
    look(browsing, "/leadership-models/template?name=ravnshavn", "models-template");
    browsing.page().locator("main form[method=post] button.button-primary").click();
    browsing.settle();
    look(browsing, "/leadership-models", "models");
    browsing.page().getByText("Netværksledelse").first().click();
    browsing.settle();
    var model = browsing.page().url().replaceFirst("^http://[^/]+", "");
    assessed(browsing);
    look(browsing, model, "model");
    look(browsing, model + "/edit", "model-edit");
    var page = browsing.page();
    page.locator("textarea[name='da.unit']").fill("Den daglige ledelse");
    page.locator("textarea[name='da.network']").fill("Økonomi og administration");
    page.locator("main form button.button-primary").first().click();
    browsing.settle();
    browsing.open(model);
    page.getByText("Dan netværk").click();
    browsing.settle();
    assertThat(page.locator("select[name=ownership]").inputValue()).isEqualTo("self_owning");
    assertThat(page.locator("select[name=criteria]").inputValue()).isEqualTo("boerneringen");
    assertThat(page.locator("#selection").textContent()).contains("3 institutioner");
  }

  private static void assessed(Browsing browsing) {
    var page = browsing.page();
    page.getByText("Ny vurdering").click();
    page.locator("select[name=outcome]").selectOption("further_talks");
    page.getByLabel(
            "Begrundelse", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
        .fill("Antallet af børn skal drøftes");
    browsing.assertSound();
    page.getByText("Gem vurderingen").click();
    page.locator(".alert-success").first().waitFor();
  }

  private static String drafted(Browsing browsing) {
    look(browsing, "/agreements", "agreements-none");
    var page = browsing.page();
    page.locator("#networks form select[name=model]")
        .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
    page.locator("#networks form button").click();
    page.locator("#lines").waitFor();
    assertThat(page.locator("section[aria-labelledby=tasks] li").count()).isPositive();
    var address = page.url().replaceFirst("^http://[^/]+", "");
    look(browsing, address, "agreement-draft");
    return address;
  }

  private static void sufficient(Browsing browsing, String agreement) {
    look(browsing, agreement + "/edit", "agreement-edit");
    var page = browsing.page();
    var amounts = page.locator("input[name='line.kroner']").all();
    for (var amount : amounts) if (!amount.inputValue().isEmpty()) amount.fill("mange");
    page.locator("button[name=take]").click();
    browsing.settle();
    assertThat(page.locator("input[name='line.kroner']").first().inputValue()).isEqualTo("mange");
    assertThat(page.locator("#tasks-network").inputValue()).isNotEmpty();
    save(browsing);
    assertThat(page.locator(".error-summary").textContent()).contains("hele kroner");
    look(browsing, "", "agreement-refused");
    for (var amount : page.locator("input[name='line.kroner']").all())
      if (!amount.inputValue().isEmpty()) amount.fill("300.000");
    var how = page.locator("input[name='line.how']").all();
    for (int i = 0; i < how.size() - 3; i++)
      if (how.get(i).inputValue().isEmpty()) how.get(i).fill("Souschefens post nedlægges");
    save(browsing);
    assertThat(page.locator("main").textContent()).contains("Planen er tilstrækkelig");
  }

  private static void save(Browsing browsing) {
    browsing.page().locator("main form[method=post] button.button-primary").click();
    browsing.settle();
  }

  private static void boards(Browsing browsing) {
    var page = browsing.page();
    page.getByText("Skriv en bestyrelses svar ind").click();
    page.locator("label[for=merge]").click();
    page.locator(".form-group-checkbox label").nth(1).click();
    page.locator("#board-day").fill("2026-02-01");
    browsing.assertSound();
    page.getByText("Gem svaret").click();
    page.locator(".alert-success").first().waitFor();
    assertThat(page.locator("#board-answers").textContent()).contains("Vil gå sammen med Bøjen");
  }

  private static void signed(Browsing browsing) {
    var page = browsing.page();
    done(browsing, page.locator("details:has(input[value=sent])"), "2026-02-02", "");
    page.getByText("Sendt til parterne").first().waitFor();
    done(browsing, page.locator("details:has(input[value=signed])"), "2026-02-03", "Else Havbo");
    assertThat(page.locator("main").textContent()).contains("Underskrevet af Else Havbo");
  }

  private static void done(Browsing browsing, Locator act, String day, String person) {
    act.locator("summary").click();
    if (!person.isEmpty()) act.locator("[name=person]").fill(person);
    act.locator("[name=day]").fill(day);
    act.locator("button").click();
    browsing.settle();
  }

  /// An empty path: the page as it is.
  private static void look(Browsing browsing, String path, String name) {
    if (!path.isEmpty()) browsing.open(path);
    for (int width : List.of(Browsing.PHONE, Browsing.DESKTOP)) {
      browsing.width(width);
      browsing.screenshot(name);
      browsing.assertSound();
    }
  }
}
