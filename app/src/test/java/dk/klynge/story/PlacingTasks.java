package dk.klynge.story;

/// Who has which task.
final class PlacingTasks {

  private final Stage stage;
  private final NewCluster cluster;

  PlacingTasks(Stage stage, NewCluster cluster) {
    this.stage = stage;
    this.cluster = cluster;
  }

  /// Two lead one task, which is said why; the tasks of a house have nobody, until they have.
  void withADoubleAndAGap() {
    stage.enters(cluster.annasAccount);
    stage.open("/our-tasks");
    stage.press("button[value=profiles]");
    stage.press("#task-transitions-of-cluster a");
    stage.page().locator("#part-" + cluster.bo.value()).selectOption("LEAD");
    stage.fill("#hours-" + cluster.bo.value(), "2,5");
    stage.press("main form button");
    stage.sees("hvorfor flere leder");
    stage.fill("#reason", "Skoler og dagpleje hver for sig");
    stage.press("main form button");
    stage.sees("Skoler og dagpleje hver for sig", "Huse uden leder: Tusindfryd");
    stage.looks("tasks");
    stage.press("#settle button");
    stage.sees("Skriv, hvordan I klarer de opgaver");
    stage.fill("#note", "Anna går en runde i Tusindfryd.");
    stage.press("#settle button");
    stage.open(cluster.page("/who-does-what"));
    stage.looks("who-does-what");
  }
}
