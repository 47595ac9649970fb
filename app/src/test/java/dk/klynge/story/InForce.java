package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.Browsing;

/// The last chapter: what was decided is reviewed, comes on its day, and is there for everybody.
record InForce(Stage stage) {

  void waitsFor(String decision, String condition) {
    stage.open(decision);
    stage.press("a[href$='/changes']");
    stage.sees(condition);
  }

  /// A cluster gets the name that it is to have.
  void renamed(String cluster, String name) {
    stage.press("li[data-verb=establish]:has-text('" + cluster + " oprettes') a[href$=correction]");
    stage.fill("#name", name);
    stage.fill("#reason", "Ønske fra forældrene");
    stage.press("main form[method=post] button.button-primary");
    stage.sees(name);
  }

  void ready() {
    assertThat(stage.page().locator("main .alert-success").count())
        .as("nothing stands in the way")
        .isEqualTo(1);
  }

  void comes(String decision) {
    stage.open(decision + "/changes");
    stage.press("form[action$='/trial'] button");
    stage.sees("Trådt i kraft");
  }

  /// The register, its chart and its map show the cluster on its day and not before.
  void isShown(String cluster, String institution) {
    for (var page : new String[] {"/clusters", "/organisation-chart"}) {
      stage.open(page + "?day=" + Stage.IN_FORCE);
      stage.sees(cluster);
      stage.open(page + "?day=" + Stage.THE_DAY_BEFORE);
      stage.seesNot(cluster);
    }
    var at = "/institutions/map?by=CLUSTER&text=" + institution + "&day=";
    stage.open(at + Stage.IN_FORCE);
    assertThat(stage.page().locator("#institutions").textContent()).contains(institution, cluster);
    assertThat(onTheMap()).contains(cluster);
    stage.open(at + Stage.THE_DAY_BEFORE);
    assertThat(stage.page().locator("#institutions").textContent())
        .contains(institution)
        .doesNotContain(cluster);
    assertThat(onTheMap()).doesNotContain(cluster);
  }

  /// The points of the map that is shown, as its script draws them.
  private String onTheMap() {
    var map = stage.page().locator(".map");
    return stage.browsing().get(map.getAttribute("data-geojson")).text();
  }

  void looks() {
    for (var page : new String[] {"/organisation-chart", "/institutions/map"}) {
      stage.open(page + "?by=CLUSTER&day=" + Stage.IN_FORCE);
      stage.browsing().width(Browsing.DESKTOP);
      stage.look("in-force" + page.replace('/', '-'));
    }
  }
}
