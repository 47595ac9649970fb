package dk.klynge.staffing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A day of everybody who has a part in finding leaders, in one town: what waits on the start page,
/// the pages that they use, and one thing that they do. Danish on a desk, English on a phone.
@BrowserTest
@TestInstance(Lifecycle.PER_CLASS)
class StaffingRolesInTheBrowserTests {

  /// Staff of whose own leader none is among those who are interviewed.
  private static final String IMPARTIAL =
      """
      s.role = 'staff' and not exists (
        select from organisation.employment own
          join organisation.employment leader on leader.institution = own.institution
          join staffing.application a on a.person = leader.person
          join staffing.wish w on w.application = a.id
         where own.person = s.person and w.post = s.committee)
      """;

  @Autowired JdbcClient db;
  @Autowired StructuresToStaff structures;
  @Autowired Clock clock;

  private List<PersonId> deputies = List.of();
  private String campaign = "";
  private UUID post = new UUID(0, 0);

  @BeforeAll
  void aTownInTheMiddleOfFindingItsLeaders() {
    var town = new StaffingTown(db, structures).build(LocalDate.now(clock));
    new StaffingTownStory(db).happens();
    deputies = town.deputies;
    campaign = "/campaigns/" + id("select id from staffing.campaign where kind = 'cluster_leader'");
    post =
        id(
            """
            select i.committee from staffing.interview i
             where i.committee not in (select post from assessment.recommendation) and i.starts < current_date
               and exists (select from staffing.seat s where s.committee = i.committee and
            """
                + IMPARTIAL
                + """
                 )
                 group by i.committee order by count(*) desc, i.committee limit 1
                """);
  }

  @Test
  void anAreaManagerSeesWhatIsMissingFindsAMemberAndRemindsTheOthers(Browsing browsing) {
    var area = id("select area from staffing.post where id = ?", post);
    var account = SignedIn.account(db, List.of(Role.AREA_MANAGER), new Scope.Area(area));
    signIn(browsing, account, id("select person from organisation.role where area = ?", area));
    var page = browsing.open("/");
    assertThat(page.locator("main").textContent())
        .contains("kan endnu ikke indstille")
        .contains("mangler at blive sorteret")
        .contains("indstillinger mangler");
    look(browsing, "area", "/", campaign, campaign + "/committees", "/committees/" + post);
    page = browsing.open("/committees/" + post);
    page.locator("#q").pressSequentially("regnb");
    var found = page.locator(".people-found li button").first();
    assertThat(found).isVisible();
    browsing.assertSound();
    browsing.screenshot("day-area-search");
    found.click();
    assertThat(page.locator(".alert-success").first().textContent()).contains("sat ind");
    page.locator("form[action$=reminders] button").click();
    assertThat(page.locator(".alert-success").first().textContent())
        .containsPattern("Påmindelser sendt: [12]");
    look(browsing, "area", "/applications", "/posts/" + post, "/posts/" + post + "/recommendation");
  }

  @Test
  void hrHoldsOneApplicationBecauseOfAComplaint(Browsing browsing) {
    browsing.expectRefusals();
    browsing.signInAs(Role.HR);
    var application =
        id("select application from staffing.interview where committee = ? limit 1", post);
    look(
        browsing,
        "hr",
        "/applications/" + application,
        campaign.replace("/campaigns", "/coordination") + "/1",
        "/redeployment");
    var page = browsing.open("/applications/" + application);
    page.locator("a[href$=holds]").click();
    page.locator("main button").click();
    assertThat(page.locator("#why-error").textContent()).contains("begrundelse");
    browsing.assertSound();
    browsing.screenshot("day-hr-hold");
    page.locator("#why").fill("Sag 2026-117, klage over afslag");
    page.locator("main button").click();
    assertThat(page.locator("section:has(#holds)").textContent())
        .contains("Sag 2026-117")
        .contains(application.toString().substring(0, 8).toUpperCase(Locale.ROOT));
    look(browsing, "hr", "/staffing-records");
  }

  @Test
  void aMemberDeclaresImpartialityAndKeepsADraftOfScores(Browsing browsing) {
    own(
        browsing,
        id(
            "select s.person from staffing.seat s where s.committee = ? and "
                + IMPARTIAL
                + " limit 1",
            post));
    var page = browsing.open("/");
    assertThat(page.locator("main").textContent())
        .contains("Oplys din habilitet")
        .contains("du har talt med");
    look(browsing, "member", "/", "/committee-seats", "/my-interviews");
    page = browsing.open("/committee-seats");
    page.locator("select[name=relation-all]").first().selectOption("none");
    page.locator("form[action$=declarations] button").first().click();
    assertThat(page.locator("select[name=relation-all]").first()).hasValue("none");
    assertThat(page.locator(".alert-warning")).hasCount(0);
    var interview =
        id("select id from staffing.interview where committee = ? order by starts limit 1", post);
    page = browsing.open("/interviews/" + interview + "/scoring");
    page.locator("fieldset label").nth(3).click();
    page.locator("button[name=draft]").click();
    assertThat(page.locator("fieldset input").nth(3)).isChecked();
    look(browsing, "member", "/interviews/" + interview + "/scoring");
    look(browsing, "member", "/posts/" + post + "/discussion/1");
  }

  @Test
  void anApplicantReadsAPostingAndKeepsADraft(Browsing browsing) {
    own(
        browsing,
        id(
            "select a.person from staffing.interview i join staffing.application a on a.id = i.application where i.starts > current_date + 1 limit 1"));
    assertThat(browsing.open("/").locator("main").textContent()).contains("Samtale om");
    look(browsing, "applicant", "/", "/announcements", "/my-applications");
    browsing.width(Browsing.PHONE);
    var page = browsing.open("/announcements?lang=en");
    page.locator("main table a").first().click();
    browsing.settle();
    browsing.screenshot("day-applicant-posting");
    page.locator("main a.button-primary").click();
    page.locator("#statement").fill("I would like to lead a cluster.");
    page.locator("button[name=keep]").click();
    assertThat(page.locator("main").textContent()).contains("I would like to lead");
    browsing.assertSound();
    browsing.open("/");
    assertThat(page.locator("main").textContent()).contains("is not handed in");
  }

  @Test
  void aDeputySaysWhereTheyWouldLikeToWork(Browsing browsing) {
    own(browsing, deputies.get(3).value());
    browsing.width(Browsing.PHONE);
    var page = browsing.open("/?lang=en");
    page.locator("main a", new Page.LocatorOptions().setHasText("like best to work")).click();
    page.locator("#wish1").selectOption(new SelectOption().setIndex(2));
    page.locator("main form button").first().click();
    assertThat(page.locator(".alert-success").first()).isVisible();
    look(browsing, "deputy", "/", "/my-redeployment");
    assertThat(browsing.open("/").locator("main").textContent()).doesNotContain("best to work");
  }

  private static void look(Browsing browsing, String role, String... pages) {
    for (var path : pages) {
      browsing.width(Browsing.DESKTOP);
      look(browsing, role, path, "da");
      browsing.width(Browsing.PHONE);
      look(browsing, role, path, "en");
    }
    browsing.width(Browsing.DESKTOP);
    browsing.open("/?lang=da");
  }

  private static void look(Browsing browsing, String role, String path, String language) {
    browsing.open(path + "?lang=" + language);
    browsing.assertSound();
    browsing.screenshot(
        "day-" + role + path.replaceAll("[0-9a-f-]{36}", "X").replaceAll("\\W+", "-"));
  }

  private void own(Browsing browsing, UUID person) {
    signIn(browsing, SignedIn.account(db, List.of(), new Scope.Everywhere()), person);
  }

  private void signIn(Browsing browsing, UUID account, UUID person) {
    db.sql("update access.account set person = null where person = ?").param(person).update();
    db.sql("update access.account set person = ? where id = ?").params(person, account).update();
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
  }

  private UUID id(String sql, Object... parameters) {
    return db.sql(sql).params(parameters).query(UUID.class).single();
  }
}
