package dk.klynge.planning.scenario.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.scenario.Quarters;
import dk.klynge.planning.scenario.beginning.Beginning;
import dk.klynge.planning.scenario.beginning.MakeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario.Outcome;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Lock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SignedInAs(Role.PLANNER)
class ScenarioTests {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Autowired JdbcClient db;
  @Autowired MakeScenario make;
  @Autowired ChangeScenario change;
  @Autowired PublishScenario publish;
  @Autowired Scenarios scenarios;
  @Autowired Acts acts;

  private Quarters town = Quarters.nowhere();
  private ScenarioId id = ScenarioId.fresh();

  @BeforeEach
  void aScenarioOfTheTown() {
    town = Quarters.build(db);
    id = made("form");
  }

  private ScenarioId made(String form) {
    var begin = new Beginning.Today(DAY, Filter.all(), "municipal");
    return ((MakeScenario.Outcome.Made) make.make(new Beginning.Order("Prøve", begin, form))).id();
  }

  @Test
  void aScenarioBeginsWithTheStructureOfTheDay() {
    var scenario = scenarios.find(id).orElseThrow();

    assertThat(scenario.clusters()).isEqualTo(scenario.baseline()).hasSize(2);
    assertThat(scenario.clusters().getFirst().members()).contains(town.southHouses().getLast());
    assertThat(scenario.clusters().getFirst().area()).contains(town.northern());
    assertThat(scenario.revision()).isZero();
  }

  @Test
  void theSameFormSentTwiceMakesOneScenario() {
    assertThat(made("form")).isEqualTo(id);
    assertThat(scenarios.all()).hasSize(1);
  }

  @Test
  void movedInstitutionsAreInTheirNewClusterAndNowhereElse() {
    done(change.act(id, 0, new Deed.Move(List.of(town.northHouses().getLast()), town.north())));

    assertThat(members(town.north())).contains(town.northHouses().getLast()).hasSize(5);
    assertThat(members(town.south())).hasSize(3);
    assertThat(scenarios.find(id, 0).orElseThrow().clusters())
        .isEqualTo(scenarios.find(id).orElseThrow().baseline());
  }

  @Test
  void anEstablishedClusterTakesItsMembersAndTheirCommonArea() {
    var fresh = new ClusterId(UUID.randomUUID());
    var members = town.northHouses().subList(0, 2);

    done(
        change.act(
            id, 0, new Deed.Establish(fresh, "Klynge Ny", "municipal", Optional.empty(), members)));

    assertThat(members(fresh)).isEqualTo(members);
    assertThat(cluster(fresh).area()).contains(town.northern());
  }

  @Test
  void membersOfADissolvedClusterAreFree() {
    done(change.act(id, 0, new Deed.Dissolve(town.south())));

    var scenario = scenarios.find(id).orElseThrow();
    assertThat(scenario.clusters()).hasSize(1);
    assertThat(scenario.baseline()).hasSize(2);
  }

  @Test
  void twoClustersHaveNotTheSameName() {
    var answer = change.act(id, 0, new Deed.Rename(town.south(), "klynge nord"));

    assertThat(answer)
        .isEqualTo(
            new Outcome.Refusal("planning.scenario.refused.name-taken", List.of("Klynge Nord")));
  }

  @Test
  void whatIsLockedStaysWhereItIs() {
    var house = town.northHouses().getFirst();
    done(
        change.act(
            id, 0, new Deed.Fasten(List.of(new Lock(Lock.Kind.AREA, town.northern().value())))));

    assertThat(change.act(id, 1, new Deed.Move(List.of(house), town.south())))
        .isEqualTo(
            new Outcome.Refusal(
                "planning.scenario.refused.locked.institution", List.of("Nordhus 1")));
  }

  @Test
  void mergedClustersBecomeOneAndASplitOneTwo() {
    done(change.act(id, 0, new Deed.Merge(List.of(town.north(), town.south()), town.north())));
    assertThat(members(town.north())).hasSize(8);
    var fresh = new ClusterId(UUID.randomUUID());

    done(change.act(id, 1, new Deed.Split(fresh, "Syd", town.southHouses())));

    assertThat(members(fresh)).hasSameElementsAs(town.southHouses());
    assertThat(members(town.north())).hasSameElementsAs(town.northHouses());
  }

  @Test
  void whatIsUndoneCanBeRedoneUntilSomethingElseIsDone() {
    done(change.act(id, 0, new Deed.Rename(town.south(), "Havnen")));
    done(change.undo(id, 1));
    assertThat(cluster(town.south()).name()).isEqualTo("Klynge Syd");
    done(change.redo(id, 2));
    assertThat(cluster(town.south()).name()).isEqualTo("Havnen");
    done(change.undo(id, 3));
    done(change.act(id, 4, new Deed.Rename(town.north(), "Skoven")));

    assertThat(change.redo(id, 5)).isInstanceOf(Outcome.Refusal.class);
    assertThat(scenarios.find(id, 3).orElseThrow().clusters())
        .anyMatch(cluster -> cluster.name().equals("Havnen"));
    assertThat(acts.between(id, 0, 5).getFirst().act().dropped()).hasValue(5);
  }

  @Test
  void whoeverIsOvertakenLearnsWhatTheOtherDid() {
    done(change.act(id, 0, new Deed.Rename(town.south(), "Havnen")));

    var late = change.act(id, 0, new Deed.Rename(town.north(), "Skoven"));

    assertThat(late).isInstanceOf(Outcome.Overtaken.class);
    var since = ((Outcome.Overtaken) late).since();
    assertThat(since).hasSize(1);
    assertThat(since.getFirst().act().told()).containsExactly("Klynge Syd", "Havnen");
    assertThat(cluster(town.north()).name()).isEqualTo("Klynge Nord");
  }

  @Test
  void anotherScenarioBeginsWhereThisOneStands() {
    done(change.act(id, 0, new Deed.Dissolve(town.south())));
    var order = new Beginning.Order("Videre", new Beginning.Other(id), "another form");

    var other = ((MakeScenario.Outcome.Made) make.make(order)).id();

    var scenario = scenarios.find(other).orElseThrow();
    assertThat(scenario.baseline()).isEqualTo(scenarios.find(id).orElseThrow().clusters());
  }

  @Test
  void whatIsPublishedStaysAsItWas() {
    done(change.act(id, 0, new Deed.Rename(town.south(), "Havnen")));
    publish.publish(id, 1);
    publish.publish(id, 1);
    done(change.act(id, 1, new Deed.Rename(town.south(), "Byen")));

    assertThat(scenarios.published()).hasSize(1);
    var published = scenarios.published().getFirst();
    assertThat(scenarios.find(id, published.revision()).orElseThrow().clusters())
        .anyMatch(cluster -> cluster.name().equals("Havnen"));
  }

  @Test
  void nothingOfTheRegisterIsChanged() {
    done(change.act(id, 0, new Deed.Dissolve(town.south())));

    assertThat(db.sql("select count(*) from organisation.cluster").query(Integer.class).single())
        .isEqualTo(2);
  }

  @Test
  void theFirstBeginningAndTheStepsCannotBeChanged() {
    assertThatThrownBy(() -> db.sql("update planning.scenario set name = 'x'").update())
        .hasMessageContaining("never changed");
  }

  private static void done(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
  }

  private PlannedCluster cluster(ClusterId cluster) {
    return scenarios.find(id).orElseThrow().clusters().stream()
        .filter(each -> each.id().equals(cluster))
        .findFirst()
        .orElseThrow();
  }

  private List<InstitutionId> members(ClusterId cluster) {
    return cluster(cluster).members();
  }
}
