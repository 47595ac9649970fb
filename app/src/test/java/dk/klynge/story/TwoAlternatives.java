package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import dk.klynge.guard.Role;
import dk.klynge.story.TownMap.Sent;
import java.util.List;

/// An area manager's chapter: one alternative that passes the test in two parts, and one that makes
/// it worse for others.
record TwoAlternatives(Stage stage) {

  /// The address of the alternative. The institutions shown are those of the clusters it is about.
  String putForward(String title, List<String> about, Sent sent) {
    stage.open("/alternatives");
    stage.press("a[href*='/alternatives/new']");
    for (var cluster : about)
      stage.row("#clusters", cluster).locator("input[name=cluster]").check();
    stage.press("main form button.button-primary");
    stage
        .labelled(sent.house() + " skal være i")
        .selectOption(new SelectOption().setLabel(sent.into()));
    stage.fill("#title", title);
    stage.page().locator("#behalfKind").selectOption("area");
    stage.fill("#behalf", "Områdechefen og bestyrelserne");
    stage.fill("#motivation", "Børnene skal have kortere vej.");
    stage.press(stage.page().getByText("Send alternativt forslag").last());
    return stage.here();
  }

  void passes() {
    assertThat(stage.page().locator("#test").textContent()).contains("Bestået");
    assertThat(stage.page().locator("#test .badge-error").count()).isZero();
    stage.look("alternative-passes");
  }

  void failsForOthers(String cluster, String leader) {
    assertThat(stage.page().locator("#test").textContent())
        .contains("Ikke bestået: b) andre klynger", cluster, leader);
    stage.look("alternative-fails");
  }

  /// The planner recommends the one and rejects the other, and takes the one over.
  void adopted(String passing, String failing) {
    stage.enters(Role.PLANNER);
    assess(failing, "De øvrige klynger stilles ringere.", "advise-against");
    assess(failing, "Ikke anbefalet.", "reject");
    assess(passing, "Kortere vej, og ingen stilles ringere.", "recommend");
    stage.press("#next a[href$='/adoption']");
    stage.look("alternative-adoption");
    stage.fill("#reason", "Som anbefalet.");
    stage.press("form[action$='/adoption'] button");
    stage.sees("version");
  }

  private void assess(String alternative, String reason, String verdict) {
    stage.open(alternative);
    stage.fill("#reason", reason);
    stage.press("button[value=" + verdict + "]");
    assertThat(stage.page().locator("#history").textContent()).contains(reason);
  }
}
