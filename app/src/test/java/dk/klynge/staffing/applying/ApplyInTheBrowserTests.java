package dk.klynge.staffing.applying;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.Applicants;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.PostingId;
import dk.klynge.staffing.StaffingFixture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class ApplyInTheBrowserTests {

  private static final Instant BEGUN = Instant.parse("2020-01-01T00:00:00Z");
  private static final Instant NEVER = Instant.parse("2199-01-01T00:00:00Z");

  @Autowired JdbcClient db;

  private PersonId bo = new PersonId(UUID.randomUUID());

  @Test
  void aLeaderAppliesIsScreenedAndSeesWhoHasLooked(Browsing browsing) {
    var posting = announced();
    browsing.expectRefusals();
    connects(browsing);
    browsing.signIn(Applicants.account(db, bo).toString(), SignedIn.PASSWORD);
    browsing.open("/my-applications");
    Look.at(browsing, "my-applications-none");
    var page = browsing.open("/my-applications/new?posting=" + posting.value());
    applies(page, browsing);
    ordersWishes(page, browsing);
    browsing.signInAs(Role.HR);
    screens(browsing);
    browsing.signIn(Applicants.account(db, bo).toString(), SignedIn.PASSWORD);
    page = browsing.open("/my-applications");
    page.locator("main h2 a").first().click();
    assertThat(page.locator("main").textContent()).contains("HR: ").doesNotContain("erfaring");
    Look.at(browsing, "my-application");
  }

  private static void applies(Page page, Browsing browsing) {
    page.locator("#statement").fill("Jeg vil gerne lede en klynge.");
    page.locator("button[name=hand-in]").click();
    assertThat(page.locator(".error-summary").textContent()).contains("e-mailadresse");
    Look.at(browsing, "apply-form");
    assertThat(page.locator("#statement").inputValue()).contains("lede en klynge");
    page.locator("#email").fill("bo@eksempel.dk");
    page.locator("#cv")
        .setInputFiles(
            new FilePayload("cv.txt", "text/plain", "Mit liv".getBytes(StandardCharsets.UTF_8)));
    page.locator("input.rank").nth(1).fill("2");
    page.locator("button[name=hand-in]").click();
    assertThat(page.locator(".alert-success").textContent()).contains("modtaget din ansøgning");
    assertThat(page.locator("main").textContent()).contains("cv.txt", "Klynge B", "Kvittering");
    Look.at(browsing, "my-application-received");
  }

  private static void ordersWishes(Page page, Browsing browsing) {
    browsing.open("/my-applications");
    Look.at(browsing, "my-applications");
    page.locator("section a[href*=wishes]").first().click();
    Look.at(browsing, "my-wishes");
    page.locator("input.rank").nth(0).fill("2");
    page.locator("input.rank").nth(1).fill("1");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".alert-success").textContent()).contains("Rækkefølgen er gemt");
  }

  private void screens(Browsing browsing) {
    var page = browsing.open("/applications");
    Look.at(browsing, "applications");
    page.locator("main table a").first().click();
    page.locator("label[for=qualified-no]").click();
    page.locator("main form[action*=screening] button").click();
    assertThat(page.locator("#qualified-error").textContent()).contains("ikke er kvalificeret");
    page.locator("#reason").fill("Mangler erfaring");
    Look.at(browsing, "application");
    page.locator("label[for=qualified-yes]").click();
    page.locator("main form[action*=screening] button").click();
    assertThat(page.locator(".alert-success").textContent()).contains("Sorteringen er gemt");
    page.locator("main ol a").first().click();
    Look.at(browsing, "candidates");
    browsing.assertKeyboardReachesEverything();
  }

  /// An administrator connects an account with the person whose it is.
  private void connects(Browsing browsing) {
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
    assertThat(browsing.open("/my-applications").locator("main").textContent())
        .contains("Bed en administrator");
    Look.at(browsing, "apply-unknown");
    browsing.signInAs(Role.ADMINISTRATOR);
    var page = browsing.open("/accounts/" + account);
    page.locator("main section a").first().click();
    page.locator("#q").fill("lund");
    page.locator("form[role=search] button").last().click();
    Look.at(browsing, "account-person");
    page.locator("button[aria-label='Forbind med Bo Lund']").click();
    assertThat(page.locator("main").textContent()).contains("forbundet med Bo Lund");
    Look.at(browsing, "account");
  }

  private PostingId announced() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    var home = register.institution("Solsikken").in(nord).add();
    bo = register.person("Bo Lund");
    register.employ(bo, home, "institution_leader");
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var a = given.leads(campaign, register.cluster("A", "municipal", nord), "Klynge A", nord);
    var b = given.leads(campaign, register.cluster("B", "municipal", nord), "Klynge B", nord);
    given.posting(b, 1, BEGUN, NEVER);
    return given.posting(a, 1, BEGUN, NEVER);
  }
}
