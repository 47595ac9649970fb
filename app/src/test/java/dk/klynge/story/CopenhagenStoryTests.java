package dk.klynge.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Copenhagen;
import dk.klynge.organisation.RegisterImport;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same story on the real register of Copenhagen, where there are clusters already: forty
/// become thirty-six.
@BrowserTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class CopenhagenStoryTests {

  private static final String REFORM = "36 klynger";

  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  @Autowired RegisterImport register;

  @Test
  void fortyClustersBecomeThirtySix(Browsing browsing) throws IOException {
    var stage = Stage.empty(browsing, db, clock);
    Copenhagen.moveInto(register);
    stage.enters(Role.PLANNER);
    var scenario = aReform(stage);
    isComparedWithToday(stage, scenario);
    isDecided(stage, scenario);
  }

  private static String aReform(Stage stage) {
    var bench = new AtTheWorkbench(stage);
    var scenario =
        bench.begin(
            REFORM,
            "København 2023",
            () -> {
              stage.page().locator("select[name=clusterKind]").selectOption("municipal");
              stage.page().locator("#selection:has-text('220 institutioner')").waitFor();
              stage.fill("#clusters", "36");
            });
    assertThat(stage.page().locator("#clusters tbody tr").count()).isEqualTo(40);
    for (int fewer = 0; fewer < 4; fewer++) {
      stage.open(scenario);
      bench.dissolves(stage.page().locator("#cluster-target option").nth(9 * fewer).textContent());
    }
    stage.open(scenario);
    assertThat(stage.page().locator("#clusters tbody tr").count()).isEqualTo(36);
    stage.look("copenhagen-free");
    bench.asksTheEngine("rearrange", 20);
    assertThat(stage.page().locator("#clusters tbody tr").count()).isEqualTo(36);
    stage.look("copenhagen-36");
    return scenario;
  }

  private static void isComparedWithToday(Stage stage, String scenario) {
    stage.press("a[href*='/scenarios/comparison']");
    assertThat(measure(stage, "Klynger og netværk")).containsExactly("40", "36");
    assertThat(measure(stage, "Brudte grænser").getLast()).isEqualTo("0");
    assertThat(measure(stage, "Børn (pladser) i den største klynge").getLast())
        .satisfies(most -> assertThat(Integer.parseInt(most)).isLessThanOrEqualTo(750));
    assertThat(measure(stage, "Besparelse om året").getLast()).containsPattern("[1-9]");
    assertThat(measure(stage, "Institutioner, der flytter").getLast())
        .isEqualTo("" + stage.page().locator("#moves tbody tr").count());
    stage.look("copenhagen-comparison");
    stage.open(scenario);
    stage.press("a[href$='/economy']");
    stage.look("copenhagen-economy");
  }

  /// The figures of today's structure and of the reform.
  private static List<String> measure(Stage stage, String name) {
    return stage.row("#measures", name).locator("td").allTextContents().stream()
        .map(String::strip)
        .toList();
  }

  private static void isDecided(Stage stage, String scenario) {
    new AtTheWorkbench(stage).publishes(scenario);
    stage.itIs(Stage.DECIDED);
    stage.enters(Role.PROGRAMME_OFFICE);
    var committee = new BeforeTheCommittee(stage);
    var decision = committee.putForward(scenario, REFORM);
    committee.approves(decision);
    committee.papers(decision);
    var force = new InForce(stage);
    force.waitsFor(decision, "lukkes");
    force.ready();
    stage.look("copenhagen-changes");
    stage.itIs(Stage.IN_FORCE);
    force.comes(decision);
  }
}
