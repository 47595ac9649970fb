package dk.klynge.story;

import com.microsoft.playwright.Page;

/// The team looks at itself, and its staff at it.
final class Assessing {

  static final String FOCUS = "Alle skal kunne sige os imod";
  static final String WORDS = "Vi læser sammen hver måned";

  private final Stage stage;
  private final NewCluster cluster;

  Assessing(Stage stage, NewCluster cluster) {
    this.stage = stage;
    this.cluster = cluster;
  }

  /// A first try, closed too early.
  void threeAnswersShowNothing() {
    var assessment = opened();
    answered(3, 2);
    closed(assessment);
    stage.sees("Færre end fire");
    stage.looks("assessment-of-three");
  }

  void theStaffSeesItLower(int level) {
    var assessment = opened();
    stage.open(assessment + "/own");
    answer(3);
    stage.sends();
    answered(NewCluster.STAFF, level);
    stage.enters(cluster.annasAccount);
    stage.open(assessment + "/joint");
    answer(4);
    stage.page().locator("textarea").first().fill(WORDS);
    stage.sends();
    closed(assessment);
    stage.page().locator("#area").selectOption("trust");
    stage.fill("#text", FOCUS);
    stage.press("form[action$='/focus'] button");
    stage.sees("Andre ser det lavere", FOCUS);
    stage.looks("assessment");
  }

  void aYearLater(int level) {
    var assessment = opened();
    answered(NewCluster.STAFF, level);
    stage.enters(cluster.annasAccount);
    stage.open(assessment + "/joint");
    answer(5);
    stage.sends();
    closed(assessment);
    stage.sees("+1,0");
    stage.looks("assessment-a-year-later");
  }

  private String opened() {
    stage.enters(cluster.annasAccount);
    stage.open(cluster.page("/assessments"));
    stage.press("main form[action$='/assessments'] button");
    return stage.here();
  }

  private void answered(int staff, int level) {
    stage.everybodyLeaves();
    for (int i = 0; i < staff; i++) {
      stage.open(cluster.link(i, "/answer/"));
      answer(level);
      stage.sends();
    }
  }

  private void closed(String assessment) {
    stage.enters(cluster.annasAccount);
    stage.open(assessment);
    stage.page().locator("details.confirm summary").click();
    stage.press("details.confirm button");
  }

  /// The same level everywhere.
  private void answer(int level) {
    Page page = stage.page();
    for (var label : page.locator("label[for$='-" + level + "']:has(span)").all()) label.click();
  }
}
