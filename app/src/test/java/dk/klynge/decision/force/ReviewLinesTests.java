package dk.klynge.decision.force;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.SignedIn;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.DecisionTown;
import dk.klynge.decision.MovableClock;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What people do with the lines of a decision before its day.
@SpringBootTest
@AutoConfigureMockMvc
@Import(MovableClock.Moved.class)
class ReviewLinesTests {

  private static final LocalDate DAY = LocalDate.of(2026, 8, 1);

  @Autowired JdbcClient db;
  @Autowired MockMvcTester web;
  @Autowired MovableClock clock;
  @Autowired Plans plans;
  @Autowired ApplyChanges apply;
  @Autowired Register register;
  @Autowired StructuralChanges structure;

  private DecisionTown town() {
    return new DecisionTown(db, web);
  }

  @BeforeEach
  void itIsJune() {
    clock.moveTo(MovableClock.Moved.BEGIN);
  }

  private void due() {
    ForceJobs.applyDue(plans, apply, (Clock) clock);
  }

  @Test
  void aLineIsLeftOutCorrectedAndAddedWithAReasonEach() {
    var town = town();
    var address = town.approved("2026-08-01");
    var changes = address + "/changes";
    int move = number(DecisionTown.id(address), "move");
    leftOut(town, changes + "/" + move);
    corrected(town, changes + "/" + number(DecisionTown.id(address), "rename"));
    added(town, changes);
    assertThat(town.see(changes))
        .bodyText()
        .contains(
            "Udeladt", "Rettet", "Tilføjet", "Klynge Syd omdøbes til Havneparken.", "Stavefejl");
    clock.moveTo(DAY);
    due();

    assertThat(register.clusterOf(town.northHouses.getFirst(), DAY)).contains(town.north);
    assertThat(register.clusterOf(town.southHouses.getFirst(), DAY)).contains(town.north);
    assertThat(names(DAY)).containsExactly("Havneparken", "Klynge Nord");
    assertThat(town.office(changes + "/" + move + "/inclusion", "version", "3", "reason", "Nu"))
        .hasStatus(409)
        .bodyText()
        .contains("kun ændres ved en ny beslutning");
  }

  private static void leftOut(DecisionTown town, String line) {
    assertThat(town.office(line + "/omission", "version", "0", "reason", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Skriv en begrundelse.");
    assertThat(town.office(line + "/omission", "version", "0", "reason", "Venter")).hasStatus(302);
    assertThat(town.office(line + "/inclusion", "version", "0", "reason", "Dog ikke"))
        .hasStatus(409)
        .bodyText()
        .contains("En anden har ændret linjerne imens", "Dog ikke");
  }

  private static void corrected(DecisionTown town, String line) {
    assertThat(
            town.office(
                line + "/correction",
                "version",
                "1",
                "reason",
                "Stavefejl",
                "verb",
                "rename",
                "cluster",
                town.south.value(),
                "name",
                "Havneparken"))
        .hasStatus(302);
  }

  private static void added(DecisionTown town, String changes) {
    assertThat(
            town.office(
                changes,
                "version",
                "2",
                "reason",
                "Glemt",
                "verb",
                "move",
                "institution",
                town.southHouses.getFirst().value(),
                "into",
                town.north.value()))
        .hasStatus(302);
  }

  @Test
  void everyVerbHasAFormThatGivesTheChangeAgain() {
    var town = town();
    var address = town.approved("2026-08-01");
    for (var verb : ChangeForm.VERBS.keySet())
      assertThat(town.see(address + "/changes/new?verb=" + verb)).hasStatusOk();
    for (var line : plans.find(DecisionTown.id(address)).orElseThrow().lines())
      assertThat(ChangeForm.of(line.change()).change()).isEqualTo(line.change());
    assertThat(
            town.office(
                address + "/changes", "version", "0", "verb", "merge", "reason", "Ny aftale"))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg en klynge.", "value=\"Ny aftale\"");
  }

  @Test
  void whatCanBeNoClusterIsRefusedLikeWhatIsMissing() {
    var town = town();
    var address = town.approved("2026-08-01");
    assertThat(
            town.office(
                address + "/changes",
                "version",
                "0",
                "verb",
                "transfer",
                "reason",
                "Aftale",
                "institution",
                "x",
                "ownership",
                "folkeeje"))
        .hasStatus(422)
        .bodyText()
        .contains("Vælg en institution.", "Vælg en ejerform.");
  }

  @Test
  void theRegisterThatHasMovedOnIsToldAndTheLinesCanBeDerivedAgain() {
    var town = town();
    var address = town.approved("2026-08-01");
    var id = DecisionTown.id(address);
    structure.apply(
        LocalDate.of(2026, 7, 1),
        List.<StructuralChange>of(
            new StructuralChange.Move(town.northHouses.getFirst(), town.south),
            new StructuralChange.Move(town.southHouses.getLast(), town.north)),
        new StructuralChanges.Reason("test", UUID.randomUUID(), "Imens"));

    assertThat(town.see(address + "/changes"))
        .bodyText()
        .contains("Registret er ændret siden grundlaget")
        .contains("Nordhus 1 er flyttet fra Klynge Nord til Klynge Syd.");
    assertThat(town.office(address + "/changes/derivation", "version", "0", "reason", "Ajour"))
        .hasStatus(302);
    clock.moveTo(DAY);
    due();

    assertThat(plans.find(id).orElseThrow().state()).isInstanceOf(State.InForce.class);
    assertThat(register.clusterOf(town.northHouses.getFirst(), DAY)).contains(town.south);
    assertThat(register.clusterOf(town.southHouses.getLast(), DAY)).contains(town.south);
  }

  @Test
  void whoMayNotPutIntoForceOnlyReads() {
    var town = town();
    var address = town.approved("2026-08-01");
    var planner = SignedIn.as(db, Role.PLANNER);
    assertThat(web.get().uri(address + "/changes").with(planner)).hasStatusOk();
    assertThat(town.post(planner, address + "/changes/withdrawal", "version", "0", "reason", "Nej"))
        .hasStatus(403);
  }

  private int number(DecisionId id, String verb) {
    return plans.find(id).orElseThrow().lines().stream()
        .filter(line -> ChangeText.verb(line.change()).equals(verb))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private List<String> names(LocalDate day) {
    return register.clustersOn(day).stream().map(ClusterName::name).toList();
  }
}
