package dk.klynge.story;

import com.microsoft.playwright.Page;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import java.time.LocalDate;

/// A course with one seat, and two who want it.
final class Learning {

  private static final LocalDate TODAY = MovableClock.Moved.BEGIN;

  private final Stage stage;
  private final NewCluster cluster;

  Learning(Stage stage, NewCluster cluster) {
    this.stage = stage;
    this.cluster = cluster;
  }

  void whereAllSeatsAreTaken() {
    var course = offered();
    stage.enters(cluster.bosAccount);
    stage.open(course);
    stage.says("Meld dig til");
    stage.sees("Du har en plads");
    stage.enters(cluster.annasAccount);
    stage.open(course);
    stage.says("Skriv dig på ventelisten");
    stage.sees("nummer 1");
    stage.looks("course");
    stage.enters(cluster.bosAccount);
    stage.open(course);
    withdraws();
    stage.enters(cluster.annasAccount);
    stage.open("/my-courses");
    stage.sees("Den svære samtale");
    stage.looks("my-courses");
  }

  private String offered() {
    stage.enters(Role.SUPPORT_TEAM);
    stage.open("/courses/new");
    stage.fill("#title", "Den svære samtale");
    stage.fill("#about", "Øvelser i **samtaler**.");
    stage.fill("#seats", "1");
    stage.fill("#day-0", TODAY.plusDays(20).toString());
    stage.fill("#begins-0", "09:00");
    stage.fill("#ends-0", "12:00");
    stage.fill("#last-day", TODAY.plusDays(10).toString());
    stage.says("Gem");
    stage.says("Offentliggør");
    return stage.here();
  }

  private void withdraws() {
    stage.page().locator("main summary", withText("Meld fra")).first().click();
    stage.says("Ja, meld fra");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
