package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dk.klynge.story.TownMap.Sent;

/// A planner's chapter: from the structure of today to a published proposal.
record AtTheWorkbench(Stage stage) {

  /// The address of a new scenario of some institutions; the form is open and filled but for these.
  String begin(String name, String criteria, Runnable institutions) {
    stage.open("/scenarios");
    stage.press("a[href='/scenarios/new']");
    stage.fill("#name", name);
    institutions.run();
    stage.choose("#criteria", criteria);
    stage.press("main form button.button-primary");
    return stage.here();
  }

  void locks(String cluster) {
    stage.row("#clusters", cluster).locator("input[name=cluster]").check();
    does("#do-lock-clusters");
    assertThat(stage.row("#clusters", cluster).textContent()).contains("Låst");
  }

  /// The first houses that are in no cluster.
  void establishes(String cluster, int houses) {
    stage.page().locator("#show").selectOption("free");
    looks();
    for (int i = 0; i < houses; i++)
      stage.page().locator("#institutions input[name=institution]").nth(i).check();
    stage.fill("#establish-name", cluster);
    does("#do-establish");
    assertThat(stage.row("#clusters", cluster).textContent()).contains("Ny");
  }

  void undoes(String cluster) {
    does("#do-undo");
    assertThat(stage.page().locator(".last-act").textContent()).contains("Fortrudt:");
    assertThat(stage.page().locator("#clusters").textContent()).doesNotContain(cluster);
  }

  void dissolves(String cluster) {
    stage.choose("#cluster-target", cluster);
    does("#do-dissolve");
  }

  void moves(String scenario, Sent sent) {
    stage.open(scenario);
    stage.fill("#q", sent.house());
    looks();
    stage.labelled("Vælg " + sent.house()).check();
    stage.choose("#target", sent.into());
    does("#do-move");
    assertThat(stage.page().locator(".last-act").textContent())
        .contains(sent.house(), "flyttet til", sent.into());
  }

  /// Lets the engine work until it has found something.
  void asksTheEngine(String task, int seconds) {
    stage.page().locator(".work-engine summary").click();
    stage.fill("#seconds", "" + seconds);
    stage.press("button[value=" + task + "]");
    stage
        .page()
        .locator("#clusters")
        .waitFor(new Locator.WaitForOptions().setTimeout(30_000 + seconds * 2_000.0));
    assertThat(stage.page().locator(".last-act").textContent()).contains("Motoren");
    assertThat(stage.page().locator("#bench .alert-success").count())
        .as("all limits hold")
        .isEqualTo(1);
  }

  void publishes(String scenario) {
    stage.open(scenario);
    stage.press("form[action$=publications] button");
    stage.sees("er offentliggjort");
  }

  /// One act; the workbench has it when its version goes up.
  private void does(String button) {
    var bench = stage.page().locator("#bench");
    int before = Integer.parseInt(bench.getAttribute("data-revision"));
    stage.page().locator(button).click();
    stage.page().locator("#bench[data-revision='" + (before + 1) + "']").waitFor();
  }

  /// The list is there when the workbench has been drawn anew.
  private void looks() {
    stage.page().evaluate("() => { document.getElementById('bench').dataset.before = ''; }");
    stage.page().locator("#look button").click();
    stage.page().locator("#bench:not([data-before])").waitFor();
  }
}
