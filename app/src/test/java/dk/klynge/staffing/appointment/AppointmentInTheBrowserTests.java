package dk.klynge.staffing.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingFixture;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class AppointmentInTheBrowserTests {

  @Autowired JdbcClient db;

  private UUID account;
  private CampaignId campaign;
  private PostId clusterPost;

  @BeforeEach
  void aCandidateForACluster() {
    var register = new RegisterFixture(db).empty();
    var given = new StaffingFixture(db).empty();
    db.sql("truncate staffing.planned_member, staffing.home_exception").update();
    var nord = register.area("Nord");
    var cluster = register.cluster("Klynge Havnen", "municipal", nord);
    var bo = leader(register, "Bo Lund", house(register, "Solsikken", nord));
    leader(register, "Eva Krog", register.institution("Månen").in(nord).cluster(cluster).add());
    campaign = given.campaign(PostKind.CLUSTER_LEADER);
    given.campaign(PostKind.PEDAGOGICAL_LEADER);
    clusterPost = given.leads(campaign, cluster, "Klynge Havnen", nord);
    given.application(campaign, nord, bo, List.of(clusterPost));
    account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    db.sql("update access.account set person = ? where id = ?")
        .params(bo.value(), account)
        .update();
  }

  @Test
  void hrOffersTheCandidateAcceptsAndTheChainIsSeen(Browsing browsing) {
    browsing.expectRefusals();
    browsing.signInAs(Role.HR);
    var page = offers(browsing);
    page.context().clearCookies();
    accepts(browsing);
    page.context().clearCookies();
    browsing.width(Browsing.DESKTOP);
    browsing.signInAs(Role.HR);
    negotiates(browsing);
    browsing.open("/vacancies/chains");
    assertThat(page.locator(".chain").textContent()).contains("Bo Lund").contains("Ledig");
    Look.at(browsing, "chains");
    browsing.assertKeyboardReachesEverything();
    staysAtHome(browsing);
    announces(browsing);
  }

  private Page offers(Browsing browsing) {
    var page = browsing.open("/appointments/new?post=" + clusterPost.value());
    page.locator("form[action='/appointments'] button").click();
    assertThat(page.locator(".error-summary").textContent()).contains("Vælg en ansøger");
    Look.at(browsing, "appointment-new");
    page.locator("#person").selectOption(new SelectOption().setLabel("Bo Lund"));
    page.locator("#answerBy")
        .fill(LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(5).toString());
    page.locator("form[action='/appointments'] button").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Bo Lund");
    Look.at(browsing, "appointment");
    browsing.open("/appointments");
    Look.at(browsing, "appointments");
    browsing.open("/posts/" + clusterPost.value());
    assertThat(page.locator("main").textContent()).contains("Tilbudt til Bo Lund");
    return page;
  }

  private void accepts(Browsing browsing) {
    browsing.width(Browsing.PHONE);
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
    var page = browsing.open("/my-offers");
    browsing.inEnglish();
    browsing.assertSound();
    browsing.screenshot("my-offers");
    browsing.assertKeyboardReachesEverything();
    page.locator("main button.button-primary").first().click();
    browsing.settle();
    assertThat(page.locator(".alert-success").textContent()).contains("You have accepted");
    browsing.inDanish();
  }

  private void negotiates(Browsing browsing) {
    var page = browsing.open("/appointments");
    page.locator("main table a").first().click();
    assertThat(page.locator("main").textContent()).contains("ikke aftalt endnu");
    page.locator("summary", named("Forhandlingen er begyndt")).click();
    page.locator("#party").fill("BUPL");
    page.locator("#opened").fill("2026-11-02");
    page.locator("details[open] button").click();
    browsing.settle();
    page.locator("summary", named("Der er enighed")).click();
    page.locator("#agreed").fill("2026-11-20");
    page.locator("details[open] button").click();
    browsing.settle();
    assertThat(page.locator("section:has(#terms)").textContent()).contains("20. november 2026");
    Look.at(browsing, "appointment-agreed");
  }

  private static void staysAtHome(Browsing browsing) {
    var page = browsing.open("/vacancies/home?day=" + StaffingFixture.EFFECTIVE);
    page.locator("summary", named("Gør en undtagelse")).click();
    page.locator("details[open] button").click();
    assertThat(page.locator(".error-summary").textContent()).contains("Vælg en leder");
    Look.at(browsing, "home-leaders");
    page.locator("form[action='/vacancies/home'] button").click();
    assertThat(page.locator(".alert-success").textContent()).contains("ledere: 1");
  }

  private void announces(Browsing browsing) {
    var page = browsing.open("/campaigns/" + campaign.value() + "/announcement");
    Look.at(browsing, "appointed");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".alert-success").textContent()).contains("er sendt");
  }

  private static Page.LocatorOptions named(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static InstitutionId house(RegisterFixture register, String name, AreaId area) {
    return register.institution(name).in(area).add();
  }

  private static PersonId leader(RegisterFixture register, String name, InstitutionId house) {
    var person = register.person(name);
    register.employ(person, house, "institution_leader");
    register.leads(person, house, "institution_leader");
    return person;
  }
}
