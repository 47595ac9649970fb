package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import dk.klynge.SignedIn;
import dk.klynge.browser.Browsing;
import dk.klynge.decision.HearingFixture;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.RegisterFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One browser in the hands of one person after another, with the calendar on the wall. Signing in
/// and turning the calendar are the only things that are not done as a person would.
final class Stage {

  /// A year that is over, for jobs are run by the real clock and never before their time.
  private static final int YEAR = 2025;

  static final LocalDate BEGIN = LocalDate.of(YEAR, 4, 7);
  static final LocalDate HEARD = LocalDate.of(YEAR, 5, 5);
  static final LocalDate DECIDED = LocalDate.of(YEAR, 6, 2);
  static final LocalDate IN_FORCE = LocalDate.of(YEAR, 8, 1);
  static final LocalDate THE_DAY_BEFORE = IN_FORCE.minusDays(1);

  private static final Pattern HOST = Pattern.compile("^https?://[^/]+");

  private final Browsing browsing;
  private final JdbcClient db;
  private final MovableClock clock;

  private Stage(Browsing browsing, JdbcClient db, MovableClock clock) {
    this.browsing = browsing;
    this.db = db;
    this.clock = clock;
  }

  /// An empty register, and nothing planned.
  static Stage empty(Browsing browsing, JdbcClient db, MovableClock clock) {
    db.sql(
            """
            truncate decision.change_act, decision.change_line, decision.enforcement, decision.revocation,
              decision.fulfilment, decision.condition, decision.ruling, decision.dossier,
              planning.alternative_party, planning.alternative_seen, planning.alternative_trial,
              planning.alternative_step, planning.alternative, planning.agreement_act,
              planning.agreement_version, planning.agreement, planning.scenario_publication,
              planning.scenario_step, planning.scenario_act, planning.scenario_head, planning.scenario cascade
            """)
        .update();
    new HearingFixture(db).empty();
    new RegisterFixture(db).empty();
    browsing.expectRefusals();
    var stage = new Stage(browsing, db, clock);
    stage.itIs(BEGIN);
    return stage;
  }

  /// Beside what other tests left there.
  static Stage beside(Browsing browsing, JdbcClient db, MovableClock clock) {
    browsing.expectRefusals();
    return new Stage(browsing, db, clock);
  }

  void itIs(LocalDate day) {
    clock.moveTo(day);
  }

  void enters(Role role) {
    enters(role, new Scope.Everywhere());
  }

  void enters(Role role, Scope place) {
    enters(SignedIn.account(db, List.of(role), place));
  }

  /// Somebody new with that role, everywhere.
  UUID account(Role role) {
    return SignedIn.account(db, List.of(role), new Scope.Everywhere());
  }

  /// Somebody of the register.
  void enters(UUID account) {
    everybodyLeaves();
    browsing.signIn(account.toString(), SignedIn.PASSWORD);
  }

  /// What is left is the public.
  void everybodyLeaves() {
    page().context().clearCookies();
  }

  /// The place that somebody is to be responsible for.
  Scope area(String name) {
    return new Scope.Area(
        db.sql("select id from organisation.area where name = :name")
            .param("name", name)
            .query(UUID.class)
            .single());
  }

  /// Opens the letter box of that address and the link in the letter on top.
  Page opensTheLinkSentTo(String address) {
    return open(new HearingFixture(db).link(address));
  }

  Page open(String path) {
    return browsing.open(path);
  }

  Browsing browsing() {
    return browsing;
  }

  Page page() {
    return browsing.page();
  }

  String here() {
    return HOST.matcher(page().url()).replaceFirst("").replaceFirst("[?#].*", "");
  }

  void fill(String field, String text) {
    page().locator(field).first().fill(text);
  }

  void choose(String list, String label) {
    page().locator(list).first().selectOption(new SelectOption().setLabel(label));
  }

  Locator labelled(String label) {
    return page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator row(String table, String text) {
    return page().locator(table + " tbody tr", new Page.LocatorOptions().setHasText(text)).first();
  }

  /// Follows a link or sends a form, and waits until the next page is there.
  void press(String link) {
    press(page().locator(link).first());
  }

  void press(Locator link) {
    page().evaluate("() => { window.pageLeft = true; }");
    link.click();
    page().waitForFunction("() => !window.pageLeft && document.readyState === 'complete'");
  }

  /// Sends the form with the button of that text, right or wrong, and waits for the answer.
  void says(String button) {
    says(page().locator("main"), button);
  }

  /// As [#says], with the first button of the form that is there.
  void sends() {
    page().locator("main form button.button-primary").first().click();
    browsing.settle();
  }

  void says(Locator within, String button) {
    within.locator("button", new Locator.LocatorOptions().setHasText(button)).first().click();
    browsing.settle();
  }

  void sees(String... words) {
    assertThat(page().locator("main").textContent()).contains(words);
  }

  void seesNot(String... words) {
    assertThat(page().locator("main").textContent()).doesNotContain(words);
  }

  /// In Danish on a desktop and in English on a phone.
  void looks(String name) {
    browsing.settle();
    browsing.screenshot("story-" + name);
    browsing.assertSound();
    browsing.width(Browsing.PHONE);
    browsing.inEnglish();
    browsing.screenshot("story-" + name);
    browsing.assertSound();
    browsing.width(Browsing.DESKTOP);
    browsing.inDanish();
  }

  /// The page as it is, on a desktop and on a phone.
  void look(String name) {
    for (int width : List.of(Browsing.PHONE, Browsing.DESKTOP)) {
      browsing.width(width);
      for (var map : page().locator(".map").all())
        map.locator("xpath=self::*[@data-ready]").waitFor();
      page().waitForTimeout(200);
      browsing.screenshot("story-" + name);
      browsing.assertSound();
    }
  }
}
