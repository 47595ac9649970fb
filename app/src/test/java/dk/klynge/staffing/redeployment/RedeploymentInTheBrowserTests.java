package dk.klynge.staffing.redeployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.browser.Look;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.RegisterFixture;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingFixture;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// HR at a desk and a deputy with a telephone, from the list to the accepted post.
@BrowserTest
class RedeploymentInTheBrowserTests {

  @Autowired JdbcClient db;
  @Autowired Posts posts;
  @Autowired Clock clock;

  private LocalDate effective = LocalDate.EPOCH;

  @Test
  void hrBeginsADeputyWishesAProposalIsChangedAndOfferedAndTheDeputyAccepts(Browsing browsing) {
    effective = LocalDate.now(clock).plusMonths(2);
    var register = new RegisterFixture(db).empty();
    new StaffingFixture(db).empty();
    db.sql("truncate staffing.arrangement, staffing.notice cascade").update();
    var nord = register.area("Nord");
    var home = register.institution("Solsikken").in(nord).at(55.70, 12.50).add();
    var other = register.institution("Mariehønen").in(nord).at(55.71, 12.52).add();
    var bo = register.person("Bo Lund");
    register.employ(bo, home, "deputy");
    register.employ(register.person("Anne Holm"), other, "deputy");
    vacancy(home);
    vacancy(other);
    browsing.expectRefusals();
    browsing.signInAs(Role.HR);
    begins(browsing);
    wishes(browsing, bo);
    proposes(browsing);
    accepts(browsing);
    closes(browsing);
  }

  private void begins(Browsing browsing) {
    var page = browsing.open("/redeployment/new");
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".error-summary").textContent()).contains("Skriv en dato");
    Look.at(browsing, "redeployment-new");
    page.locator("#name").fill("Souschefer");
    page.locator("#effective").fill(effective.toString());
    page.locator("#until").fill(effective.minusDays(14).toString());
    page.locator("main button.button-primary").click();
    assertThat(page.locator(".alert-success").textContent()).contains("personer på listen: 2");
    Look.at(browsing, "redeployment");
    browsing.assertKeyboardReachesEverything();
    browsing.open("/redeployment/vacancies");
    Look.at(browsing, "redeployment-vacancies");
  }

  private void wishes(Browsing browsing, PersonId bo) {
    signInAsDeputy(browsing, bo);
    var page = browsing.open("/my-redeployment");
    page.locator("#wish1").selectOption(new SelectOption().setIndex(1));
    page.locator("#km").fill("mange");
    page.locator("#consider").fill("Henter børn klokken 15");
    page.locator("button", containing("Gem mine ønsker")).click();
    assertThat(page.locator("#km-error").textContent()).contains("kilometer");
    page.locator("#km").fill("12,5");
    page.locator("button", containing("Gem mine ønsker")).click();
    assertThat(page.locator(".alert-success").textContent()).contains("gemt");
    Look.at(browsing, "my-redeployment-wishes");
  }

  private void proposes(Browsing browsing) {
    browsing.page().context().clearCookies();
    browsing.signInAs(Role.HR);
    var page = browsing.open("/redeployment");
    page.locator("main a", containing("Forslag til placering")).click();
    page.locator("main button.button-primary").click();
    page.locator("#people").waitFor();
    browsing.settle();
    assertThat(page.locator("#result").textContent()).contains("egen institution");
    Look.at(browsing, "placing");
    page.locator("a[aria-label='Ret forslaget til Anne Holm']").click();
    page.locator("#post").selectOption("none");
    page.locator("button[name=try]").click();
    assertThat(page.locator("#cost ~ ul").textContent()).contains("færre");
    Look.at(browsing, "placing-change");
    page.locator("main a", containing("Fortryd")).click();
    page.locator("summary", containing("Send tilbud")).click();
    page.locator("details[open] button").first().click();
    assertThat(page.locator(".alert-success").textContent()).contains("Antal sendte tilbud: 2");
  }

  private void accepts(Browsing browsing) {
    var bo =
        new PersonId(
            db.sql("select id from organisation.person where name = 'Bo Lund'")
                .query(UUID.class)
                .single());
    signInAsDeputy(browsing, bo);
    browsing.inEnglish();
    browsing.width(Browsing.PHONE);
    var page = browsing.open("/my-redeployment");
    browsing.assertSound();
    browsing.screenshot("my-redeployment-offer");
    page.locator("button", containing("Accept")).click();
    assertThat(page.locator(".alert-success").textContent()).contains("Thank you");
    browsing.assertSound();
    page.locator("main a", containing("senior or retirement")).click();
    browsing.assertSound();
    browsing.screenshot("my-arrangement");
    browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }

  private void closes(Browsing browsing) {
    browsing.page().context().clearCookies();
    browsing.signInAs(Role.HR);
    var page = browsing.open("/redeployment");
    page.locator("main tbody a", containing("Bo Lund")).click();
    assertThat(page.locator("main").textContent()).contains("Henter børn").contains("Sagt ja");
    Look.at(browsing, "redeployment-person");
    db.sql(
            "update staffing.appointment set withdrawn_at = now(), withdrawn_reason = 'Prøve'"
                + " where accepted_at is null")
        .update();
    browsing.open("/notices/new");
    page.locator("#person").selectOption(new SelectOption().setIndex(1));
    Look.at(browsing, "notice-new");
    page.locator("main button.button-primary").click();
    browsing.settle();
    Look.at(browsing, "notice");
    assertThat(page.locator("section:has(#watch)").textContent()).contains("LBK nr. 291");
    writesLetter(browsing);
    browsing.open("/notices");
    Look.at(browsing, "notices");
    browsing.open("/arrangements/new");
    Look.at(browsing, "arrangement-new");
    leaving(browsing);
  }

  private void leaving(Browsing browsing) {
    db.sql("update staffing.concerned set leaving_noted_at = now(), leaving_on = current_date - 1")
        .update();
    db.sql(
            """
            insert into staffing.departure (kind, origin, person, "day", ended_at)
            select kind, origin, person, "day", now() from staffing.leaver where name = 'Bo Lund'
            """)
        .update();
    var page = browsing.open("/departures");
    assertThat(page.locator("main tbody").textContent())
        .contains("Eget ønske", "Ansættelsen er ophørt", "Ansættelsen løber endnu");
    Look.at(browsing, "departures");
    browsing.inEnglish();
    browsing.width(Browsing.PHONE);
    browsing.assertSound();
    browsing.inDanish();
    browsing.width(Browsing.DESKTOP);
  }

  private void writesLetter(Browsing browsing) {
    var page = browsing.page();
    page.locator("main a", containing("Skriv partshøringsbrevet")).click();
    page.locator("#reason").fill("Stillingen nedlægges med den nye struktur.");
    page.locator("button[name=try]").click();
    browsing.settle();
    assertThat(page.locator("article.letter").textContent()).contains("forvaltningslovens § 19");
    Look.at(browsing, "notice-letter");
    page.locator("main button.button-primary").click();
    assertThat(page.locator("[role=status].alert-success").textContent())
        .contains("kopien er gemt");
    browsing.inEnglish();
    browsing.width(Browsing.PHONE);
    browsing.assertSound();
    browsing.screenshot("notice-written");
    browsing.width(Browsing.DESKTOP);
    browsing.inDanish();
  }

  private void signInAsDeputy(Browsing browsing, PersonId person) {
    browsing.page().context().clearCookies();
    db.sql("update access.account set person = null where person = ?")
        .param(person.value())
        .update();
    var account = SignedIn.account(db, List.of(), new Scope.Everywhere());
    db.sql("update access.account set person = ? where id = ?")
        .params(person.value(), account)
        .update();
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
  }

  private void vacancy(InstitutionId institution) {
    posts.vacate(
        new Posts.Vacancy(
            PostKind.PEDAGOGUE,
            new Posts.Place.OfInstitution(institution),
            effective,
            BigDecimal.ONE,
            new Posts.Cause.Reported()));
  }

  private static Page.LocatorOptions containing(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
