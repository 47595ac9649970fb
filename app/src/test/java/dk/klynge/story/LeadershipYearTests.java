package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The team of a new cluster in its first year with the profile: it translates it, places its
/// tasks, looks at itself, talks, is helped, learns, and sees a year later what has become of it.
@BrowserTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class LeadershipYearTests {

  private static final LocalDate BEGIN = MovableClock.Moved.BEGIN;
  private static final LocalDate A_YEAR_LATER = BEGIN.plusYears(1);

  @Autowired JdbcClient db;
  @Autowired MovableClock clock;

  @Test
  void aNewTeamGoesThroughItsFirstYear(Browsing browsing) {
    var stage = Stage.beside(browsing, db, clock);
    stage.itIs(BEGIN);
    var cluster = new NewCluster(db);
    theProfileIsTranslated(stage, cluster);
    new PlacingTasks(stage, cluster).withADoubleAndAGap();
    var assessing = new Assessing(stage, cluster);
    assessing.threeAnswersShowNothing();
    assessing.theStaffSeesItLower(/* level= */ 2);
    theFocusAreaIsAGoal(stage, cluster);
    theyTalk(stage, cluster);
    new BeingHelped(stage, cluster).byACoach();
    new Learning(stage, cluster).whereAllSeatsAreTaken();
    stage.itIs(A_YEAR_LATER);
    assessing.aYearLater(/* level= */ 4);
    thoseAboveSeeTheStateAndNoMore(stage, cluster);
  }

  private static void theProfileIsTranslated(Stage stage, NewCluster cluster) {
    stage.enters(cluster.annasAccount);
    stage.open("/our-leadership");
    stage.sees(NewCluster.NAME, "Bo Riis", "Cille Bang");
    stage.open(cluster.page("/translation"));
    stage.page().locator(".profile-list a").last().click();
    stage.browsing().settle();
    stage.press("main a[href$='/meaning']");
    stage.fill("#text", "Overgange ligger i kalenderen ét år frem.");
    stage.press("main form button");
    stage.sees("Overgange ligger i kalenderen");
    stage.looks("translation");
  }

  private static void theFocusAreaIsAGoal(Stage stage, NewCluster cluster) {
    stage.enters(cluster.annasAccount);
    stage.open("/leadership-goals");
    stage.sees(Assessing.FOCUS);
    stage.open("/our-leadership");
    stage.sees(Assessing.FOCUS);
    stage.looks("our-leadership");
  }

  /// What they say to each other is nobody else's.
  private static void theyTalk(Stage stage, NewCluster cluster) {
    stage.open("/conversations");
    stage.press("main a.button-primary");
    stage.choose("#with", "Mette Kjær");
    stage.page().locator("#kind").selectOption("leader_development");
    stage.fill("#day", BEGIN.toString());
    stage.fill("#begins", "13:00");
    stage.fill("#ends", "14:00");
    stage.fill("#place", "Områdekontoret");
    stage.says("Indkald");
    var conversation = stage.here();
    stage.enters(cluster.mettesAccount);
    stage.open(conversation);
    stage.page().locator(".talk-add summary").click();
    stage.fill("#text", "Vagtplanen overdrages til souscheferne");
    stage.page().locator("#who").selectOption("other");
    stage.fill("#due", BEGIN.plusDays(30).toString());
    stage.says(stage.page().locator(".talk-add"), "Tilføj en aftale");
    stage.says("Vi har holdt samtalen");
    stage.sees("Vagtplanen overdrages");
    stage.looks("conversation");
    stage.enters(cluster.bosAccount);
    assertThat(stage.browsing().get(conversation).status()).isIn(403, 404);
  }

  private static void thoseAboveSeeTheStateAndNoMore(Stage stage, NewCluster cluster) {
    for (var account : List.of(cluster.mettesAccount, stage.account(Role.SUPPORT_TEAM))) {
      stage.enters(account);
      stage.open("/leadership-state");
      stage.sees(NewCluster.NAME);
      stage.seesNot("Vagtplanen", Assessing.WORDS);
    }
    stage.looks("leadership-state");
  }
}
