package dk.klynge.story;

import com.microsoft.playwright.Page;
import dk.klynge.browser.BrowserTest;
import dk.klynge.browser.Browsing;
import dk.klynge.decision.MovableClock;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationMunicipality;
import dk.klynge.story.TownMap.Sent;
import dk.klynge.story.TwoAlternatives.Behalf;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole story in the demonstration municipality: how the institutions of its inner city came
/// into clusters and networks.
@BrowserTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class RavnshavnStoryTests {

  private static final String AREA = "Havnen og Indre By";
  private static final String OLD = "Klyngen ved Gammelhavn";
  private static final String HERE = "Klyngen ved Fyret";
  private static final String THERE = "Klyngen ved Dokken";
  private static final String PROPOSAL = "Nye klynger i Indre By";
  private static final String NETWORKS = "Kompassets netværk";
  private static final long SEED = 20101;
  private static final Pattern ABOUT_SEVENTY = Pattern.compile("\\b[67]\\d institutioner");
  private static final String CONDITION = "Bestyrelserne er orienteret";

  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  @Autowired DemonstrationMunicipality municipality;

  @Test
  void aProposalBecomesTheStructureInForce(Browsing browsing) {
    var stage = Stage.empty(browsing, db, clock);
    anInventedMunicipality(stage);
    var scenario = aPlannerProposes(stage);
    var wish = aWishIsGranted(stage, scenario);
    everybodyIsHeard(stage, wish.into());
    twoAlternatives(stage, scenario, wish);
    var networks = theSelfOwningAgree(stage);
    var decisions = theCommitteeDecides(stage, scenario, networks);
    itComesIntoForce(stage, decisions, wish);
  }

  /// Its register without the story that the demonstration tells of itself: this is another one.
  private void anInventedMunicipality(Stage stage) {
    municipality.establish(SEED);
    stage.enters(Role.PROGRAMME_OFFICE);
    stage.open("/institutions");
    stage.sees("480");
  }

  private static String aPlannerProposes(Stage stage) {
    stage.enters(Role.PLANNER);
    var bench = new AtTheWorkbench(stage);
    var scenario =
        bench.begin(
            PROPOSAL,
            "Kommunale klynger",
            () -> {
              stage.choose("select[name=area]", AREA);
              stage.page().locator("select[name=ownership]").selectOption("municipal");
              stage
                  .page()
                  .locator("#selection", new Page.LocatorOptions().setHasText(ABOUT_SEVENTY))
                  .waitFor();
            });
    bench.locks(OLD);
    bench.establishes("Klyngen ved Værftet", 2);
    stage.look("workbench-established");
    bench.undoes("Klyngen ved Værftet");
    return scenario;
  }

  /// Two clusters are formed by hand, and the rest by the engine around them; so what is told does
  /// not hang on what the engine finds. Then one house goes far away from its neighbours, and
  /// nobody looks closely.
  private static Sent aWishIsGranted(Stage stage, String scenario) {
    var bench = new AtTheWorkbench(stage);
    var wish = TownMap.of(stage, scenario).oddWish(OLD);
    bench.gathers(HERE, wish.neighbours());
    bench.gathers(THERE, wish.others());
    for (var cluster : List.of(HERE, THERE)) bench.locks(cluster);
    bench.asksTheEngine("complete", 5);
    stage.look("workbench-complete");
    for (var cluster : List.of(HERE, THERE)) bench.unlocks(cluster);
    var sent = new Sent(wish.house().name(), HERE, THERE);
    bench.moves(scenario, sent);
    bench.publishes(scenario);
    return sent;
  }

  private static void everybodyIsHeard(Stage stage, String cluster) {
    var hearing = new InHearing(stage);
    var address = hearing.announced(PROPOSAL, "Klynger i Indre By");
    hearing.aCitizenAnswers(address, cluster);
    hearing.anUmbrellaOrganisationAnswers();
    hearing.aLetterArrives(address);
    hearing.summedUp(address);
  }

  /// The area manager speaks for all clusters of the area, the board of one house for its own
  /// cluster only; the programme office registers what the board wrote.
  private static void twoAlternatives(Stage stage, String scenario, Sent wish) {
    var alternatives = new TwoAlternatives(stage);
    stage.enters(Role.AREA_MANAGER, stage.area(AREA));
    var back = new Sent(wish.house(), /* from= */ wish.into(), /* into= */ wish.from());
    var about = List.of(wish.from(), wish.into());
    var passing =
        alternatives.putForward("Tilbage til naboerne", about, back, Behalf.areaManager());
    alternatives.passes();
    stage.enters(Role.PROGRAMME_OFFICE);
    var halfWay = new Sent(wish.house(), wish.into(), OLD);
    var board = Behalf.boardOf(wish.house());
    var failing = alternatives.putForward("Til Gammelhavn", List.of(wish.into()), halfWay, board);
    alternatives.failsForOthers(OLD, "Mikkel Dahl");
    alternatives.adopted(passing, failing);
    new AtTheWorkbench(stage).publishes(scenario);
  }

  private static String theSelfOwningAgree(Stage stage) {
    var track = new SelfOwningTrack(stage);
    var networks = track.networks("Model B: fælles koordinator", NETWORKS);
    new AtTheWorkbench(stage).publishes(networks);
    track.agreed();
    track.othersLackTheirs();
    return networks;
  }

  private static List<String> theCommitteeDecides(Stage stage, String scenario, String networks) {
    stage.itIs(Stage.DECIDED);
    stage.enters(Role.PROGRAMME_OFFICE);
    var committee = new BeforeTheCommittee(stage);
    var clusters = committee.putForward(scenario, PROPOSAL);
    committee.dossierHolds("structure", "alternatives", "hearing", "savings");
    committee.approvesOn(clusters, CONDITION);
    stage.look("decision");
    var own = committee.putForward(networks, NETWORKS);
    committee.dossierHolds("structure", "agreements");
    committee.approves(own);
    return List.of(clusters, own);
  }

  private static void itComesIntoForce(Stage stage, List<String> decisions, Sent wish) {
    var force = new InForce(stage);
    force.waitsFor(decisions.getFirst(), CONDITION);
    force.renamed(wish.into(), "Klyngen ved Værftet");
    stage.look("changes");
    new BeforeTheCommittee(stage).fulfilled(decisions.getFirst(), "Brev sendt");
    force.waitsFor(decisions.getFirst(), "Klyngen ved Værftet");
    force.ready();
    stage.itIs(Stage.IN_FORCE);
    decisions.forEach(force::comes);
    stage.look("changes-in-force");
    stage.enters(Role.READER);
    force.isShown(wish.from(), wish.house());
    force.looks();
  }
}
