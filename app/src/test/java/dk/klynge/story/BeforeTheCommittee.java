package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// The committee's chapter: the case with its frozen dossier, and what is decided.
record BeforeTheCommittee(Stage stage) {

  /// The address of the case.
  String putForward(String scenario, String title) {
    stage.open(scenario);
    stage.press("a[href*='/decisions/new']");
    stage.fill("#title", title);
    stage.fill("#recommendation", "Det indstilles, at den nye struktur godkendes.");
    stage.press("main form button.button-primary");
    return stage.here();
  }

  /// What the politicians can read of it.
  void dossierHolds(String... parts) {
    for (var part : parts)
      assertThat(stage.page().locator("details[data-part='" + part + "']").count())
          .as("part %s of the dossier", part)
          .isEqualTo(1);
  }

  void approves(String decision) {
    ruling(decision, "approved");
    stage.press("main form button.button-primary");
    stage.sees("Godkendt");
  }

  void approvesOn(String decision, String condition) {
    ruling(decision, "approved_with_conditions");
    stage.fill("#condition-0", condition);
    stage.fill("#responsible-0", "Forvaltningen");
    stage.page().locator("label[for=before-0]").click();
    stage.press("main form button.button-primary");
    stage.sees("Godkendt på vilkår", condition);
  }

  private void ruling(String decision, String outcome) {
    stage.open(decision);
    stage.press("a[href$='/ruling/new']");
    stage.page().locator("label[for=outcome-" + outcome + "]").click();
    stage.fill("#effective", Stage.IN_FORCE.toString());
    stage.fill("#body", "Børne- og Ungdomsudvalget");
    stage.fill("#meeting", "Ordinært møde");
    stage.fill("#item", "7");
    stage.fill("#on", Stage.DECIDED.toString());
    stage.fill("#reason-economy", "Færre ledere og mere ledelse.");
  }

  void fulfilled(String decision, String note) {
    stage.open(decision);
    stage.fill("#conditions input[name=note]", note);
    stage.press("#conditions form button");
    assertThat(stage.page().locator("#conditions").textContent()).contains("Opfyldt", note);
  }

  void papers(String decision) {
    for (var paper : List.of("/paper.pdf", "/paper.docx", "/dossier.json"))
      assertThat(stage.browsing().get(decision + paper).body().length).isGreaterThan(5_000);
  }
}
