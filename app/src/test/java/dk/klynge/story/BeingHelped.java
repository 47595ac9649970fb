package dk.klynge.story;

import com.microsoft.playwright.Page;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;

/// A team asks, and somebody comes.
final class BeingHelped {

  private final Stage stage;
  private final NewCluster cluster;

  BeingHelped(Stage stage, NewCluster cluster) {
    this.stage = stage;
    this.cluster = cluster;
  }

  void byACoach() {
    stage.enters(Role.SUPPORT_TEAM);
    stage.open("/support-team/new");
    stage.fill("#name", "Nadia Friis");
    stage.fill("#email", "nadia@soeen.dk");
    stage.page().locator("label[for=subject-TEAM]").click();
    stage.fill("#capacity", "20");
    stage.says("Gem");
    var need = asked();
    stage.enters(Role.SUPPORT_TEAM);
    stage.open(need);
    stage.page().locator("#kind").selectOption("COACHING");
    stage.fill("#offer-words", "To samtaler for hele teamet.");
    stage.says("Send tilbuddet");
    stage.page().locator("main a", withText("Planlæg et besøg")).click();
    stage.browsing().settle();
    stage.fill("#day", MovableClock.Moved.BEGIN.toString());
    stage.fill("#ends", "11:00");
    stage.says("Vis, hvem der kan den dag");
    stage.page().locator(".support-who label").first().click();
    stage.says("Gem, og send invitation");
    stage.open(need);
    stage.press("main table a");
    stage.says("Meld timerne");
    evaluated(need);
  }

  private String asked() {
    stage.enters(cluster.annasAccount);
    stage.open(
        "/support-needs/new?origin=assessment&about=trust&cluster=" + cluster.cluster.value());
    stage.page().locator("#theme").selectOption("TEAM");
    stage.fill("#words", "Vi bruger alle vores møder på drift.");
    stage.says("Send til supportteamet");
    stage.sees("Meldt");
    return stage.here();
  }

  private void evaluated(String need) {
    stage.enters(cluster.annasAccount);
    stage.open(need);
    stage.page().locator("label[for=useful-5]").click();
    stage.fill("#evaluation-words", "Vi fik ro til at tale sammen.");
    stage.says("Send evalueringen");
    stage.sees("Evalueret");
    stage.looks("support-need");
  }

  private static Page.LocatorOptions withText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
