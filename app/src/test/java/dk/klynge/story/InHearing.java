package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.guard.Role;

/// The chapter of everybody: the proposal is heard, and three answers come in.
record InHearing(Stage stage) {

  private static final String UMBRELLA = "hoering@boernely.example";
  private static final String CITIZEN = "anne@eksempel.dk";

  /// The committee's secretary asks for answers. The address of the hearing.
  String announced(String proposal, String title) {
    stage.enters(Role.PROGRAMME_OFFICE);
    stage.open("/scenarios");
    stage.press(stage.row("#scenarios", proposal).locator("a[href*='/hearings/new']"));
    stage.fill("#title", title);
    stage.fill("#introduction", "Forslaget samler de kommunale institutioner i klynger.");
    stage.fill("#first", Stage.BEGIN.toString());
    stage.fill("#last", Stage.HEARD.minusDays(1).toString());
    stage.page().locator("label[for=audience-everybody]").click();
    stage.press("main form button.button-primary");
    var hearing = stage.here().replaceFirst("/case$", "");
    stage.fill("#name", "Børnely Administration");
    stage.fill("#email", UMBRELLA);
    stage.page().locator("#kind").selectOption("umbrella");
    stage.press("form[action$='/parties'] button");
    stage.page().locator("details.confirm summary").first().click();
    stage.press("form[action$='/announcement'] button");
    stage.sees("Børnely Administration", "Åben");
    stage.look("hearing-case");
    return hearing;
  }

  void aCitizenAnswers(String hearing, String cluster) {
    stage.everybodyLeaves();
    stage.open("/hearings");
    stage.press("main a[href='" + hearing + "']");
    stage.sees(cluster);
    stage.look("hearing-public");
    stage.press("a[href$='/responses/new']");
    stage.fill("#name", "Anne Borger");
    stage.fill("#email", CITIZEN);
    stage.labelled(cluster).check();
    sends("Den ene institution i klyngen ligger for langt fra de andre.");
    stage.opensTheLinkSentTo(CITIZEN);
    stage.press("form[action$='/confirmation'] button");
  }

  void anUmbrellaOrganisationAnswers() {
    stage.everybodyLeaves();
    stage.opensTheLinkSentTo(UMBRELLA);
    stage.fill("#name", "Formanden");
    sends("De selvejende vil gerne danne deres egne netværk.");
  }

  void aLetterArrives(String hearing) {
    stage.enters(Role.PROGRAMME_OFFICE);
    stage.open(hearing + "/case");
    stage.press("a[href$='/paper']");
    stage.fill("#name", "Forældrerådet");
    stage.page().locator("#kind").selectOption("board");
    sends("Vi støtter forslaget.");
  }

  private void sends(String answer) {
    stage.fill("#body", answer);
    stage.press("main form button.button-primary");
    assertThat(stage.page().locator(".error-summary").count()).isZero();
  }

  /// The secretary publishes the answers by theme, replies, and finishes the summary when the
  /// period is over.
  void summedUp(String hearing) {
    for (int answer = 0; answer < 3; answer++) {
      stage.open(hearing + "/case");
      stage.press("a[href$='/moderation']");
      stage.page().locator("#state").selectOption("waiting");
      stage.press("main form[role=search] button");
      stage.press("main tbody a");
      stage.fill("#theme", "Afstand");
      stage.fill("#quote", "Der er for langt til den ene institution.");
      stage.press("form[action$='/points'] button");
      stage.press("form[action$='/publication'] button");
    }
    stage.itIs(Stage.HEARD);
    stage.open(hearing + "/case");
    stage.press("a[href$='/themes']");
    stage.fill("textarea[name=reply]", "Vi har set på afstanden.");
    stage.press("form[action$='/reply'] button");
    stage.press("a[href$='/summary']");
    stage.page().locator("details.confirm summary").click();
    stage.press("form[action$='/conclusion'] button");
    stage.sees("Vi har set på afstanden.", "Børnely Administration", "Anne Borger");
    stage.look("hearing-summary");
  }
}
