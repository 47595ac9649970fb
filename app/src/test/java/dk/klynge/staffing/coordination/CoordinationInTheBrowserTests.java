package dk.klynge.staffing.coordination;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class CoordinationInTheBrowserTests {

  @Autowired JdbcClient db;

  @Test
  void theMeetingSeesTheClashOverridesDecidesAndSendsOffers(Browsing browsing) {
    var campaign = threePosts();
    browsing.signInAs(Role.HR);
    browsing.expectRefusals();
    var page = browsing.open("/coordination");
    page.locator("main table a").first().click();
    assertThat(page.locator("#posts ~ div").textContent())
        .contains("Ønsket af flere")
        .contains("Ingen egnet");
    Look.inBothLanguages(browsing, "coordination-board");
    page.locator("main a.button-primary").click();
    assertThat(page.locator("section:has(#clashes)").textContent()).contains("Bo Lund");
    Look.inBothLanguages(browsing, "coordination-meeting");
    overrides(page);
    Look.inBothLanguages(browsing, "coordination-override");
    page.locator("#outcome ~ div a", containing("Bo Lund")).click();
    assertThat(page.locator("main").textContent())
        .contains("Klynge A, ansøgerens ønske nr. 1, har mødet afgjort anderledes");
    Look.inBothLanguages(browsing, "coordination-why");
    browsing.open("/coordination/" + campaign.value() + "/1/meeting");
    decides(page);
    Look.inBothLanguages(browsing, "coordination-decided");
    browsing.open("/coordination/" + campaign.value() + "/2");
    assertThat(page.locator("#posts ~ div").textContent())
        .contains("Tilbudt")
        .contains("Mangler indstilling");
    browsing.assertKeyboardReachesEverything();
  }

  private CampaignId threePosts() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    var nord = register.area("Nord");
    var syd = register.area("Syd");
    var home = register.institution("Solsikken").in(nord).add();
    var campaign = given.campaign(PostKind.CLUSTER_LEADER);
    var a =
        given.leads(campaign, register.cluster("Klynge A", "municipal", nord), "Klynge A", nord);
    var b = given.leads(campaign, register.cluster("Klynge B", "municipal", syd), "Klynge B", syd);
    var c =
        given.leads(campaign, register.cluster("Klynge C", "municipal", nord), "Klynge C", nord);
    var bo = register.person("Bo Lund");
    var eva = register.person("Eva Dam");
    register.employ(bo, home, "institution_leader");
    register.employ(eva, home, "institution_leader");
    var boNord = given.application(campaign, nord, bo, List.of(a));
    var boSyd = given.application(campaign, syd, bo, List.of(b));
    var evaNord = given.application(campaign, nord, eva, List.of(a));
    given.recommended(a, 1, List.of(boNord, evaNord));
    given.recommended(b, 1, List.of(boSyd));
    given.recommended(c, 1, List.of());
    return campaign;
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static void overrides(Page page) {
    page.locator("#post").selectOption(new SelectOption().setLabel("Klynge A"));
    page.locator("#person").selectOption(new SelectOption().setLabel("Eva Dam"));
    page.locator("section:has(#otherwise) > form button").click();
    assertThat(page.locator("#reason-error").textContent()).contains("begrundelse");
    page.locator("#reason").fill("Kender stedet");
    page.locator("section:has(#otherwise) > form button").click();
    assertThat(page.locator("section:has(#otherwise)").textContent())
        .contains("Kender stedet")
        .contains("Bo Lund og Klynge A ville begge hellere");
  }

  private static void decides(Page page) {
    page.locator("#decision").fill("Drøftet af alle områdechefer");
    page.locator("section:has(#decide) button").click();
    assertThat(page.locator("main").textContent()).contains("Drøftet af alle områdechefer");
    page.locator("section:has(#offers) button").click();
    assertThat(page.locator(".alert").first().textContent()).contains("Antal sendte tilbud: 2");
  }
}
