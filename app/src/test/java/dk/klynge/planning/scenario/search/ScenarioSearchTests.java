package dk.klynge.planning.scenario.search;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.klynge.SignedInAs;
import dk.klynge.guard.Role;
import dk.klynge.organisation.Filter;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.Scenarios;
import dk.klynge.planning.scenario.Quarters;
import dk.klynge.planning.scenario.beginning.Beginning;
import dk.klynge.planning.scenario.beginning.MakeScenario;
import dk.klynge.planning.scenario.effect.Gauges;
import dk.klynge.planning.scenario.history.Benches;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario.Outcome;
import dk.klynge.planning.scenario.search.Search.State;
import dk.klynge.planning.scenario.search.Search.Task;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Lock;
import dk.klynge.planning.scenario.structure.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The engine at work in scenarios of a town of two quarters, whose clusters each hold one house of
/// the other quarter: by the criteria only houses of one area belong together.
@SpringBootTest
@SignedInAs(Role.PLANNER)
class ScenarioSearchTests {

  @Autowired JdbcClient db;
  @Autowired MakeScenario make;
  @Autowired ChangeScenario change;
  @Autowired AskForSearch ask;
  @Autowired SearchInScenario compute;
  @Autowired TakeOver takeOver;
  @Autowired Searches searches;
  @Autowired Benches benches;
  @Autowired Gauges gauges;
  @Autowired Scenarios scenarios;

  private Quarters town = Quarters.nowhere();
  private ScenarioId id = ScenarioId.fresh();

  @BeforeEach
  void aScenarioOfTheTown() {
    town = Quarters.build(db);
    var begin = new Beginning.Today(LocalDate.of(2026, 1, 1), Filter.all(), "municipal");
    var made = make.make(new Beginning.Order("Prøve", begin, UUID.randomUUID().toString()));
    id = ((MakeScenario.Outcome.Made) made).id();
  }

  @Test
  void aRepairMovesAsFewAsPossibleAndCanBeUndone() {
    assertThat(gauges.of(benches.find(id).orElseThrow()).now().broken()).isEqualTo(2);

    var search = ended(ask.ask(id, order(Task.REPAIR)));

    assertThat(search.state()).isEqualTo(State.APPLIED);
    var bench = benches.find(id).orElseThrow();
    assertThat(gauges.of(bench).now().broken()).isZero();
    assertThat(gauges.of(bench).moved()).isEqualTo(2);
    assertThat(bench.structure().clusters().keySet()).containsOnly(town.north(), town.south());
    assertThat(change.undo(id, 1)).isInstanceOf(Outcome.Done.class);
    assertThat(scenarios.find(id).orElseThrow().clusters())
        .isEqualTo(scenarios.find(id).orElseThrow().baseline());
  }

  @Test
  void aRepairLeavesWhatIsLocked() {
    change.act(id, 0, new Deed.Fasten(List.of(new Lock(Lock.Kind.CLUSTER, town.south().value()))));

    ended(ask.ask(id, order(Task.REPAIR)));

    var bench = benches.find(id).orElseThrow();
    assertThat(bench.members(town.south()).stream().map(each -> each.id()))
        .hasSize(4)
        .contains(town.northHouses().getLast());
  }

  @Test
  void onlyTheFreeArePlaced() {
    var free = town.southHouses().subList(0, 2);
    change.act(id, 0, new Deed.Free(free));
    var before = benches.find(id).orElseThrow().structure();

    var search = ended(ask.ask(id, order(Task.COMPLETE)));

    assertThat(search.state()).isEqualTo(State.APPLIED);
    var after = benches.find(id).orElseThrow().structure();
    assertThat(after.placed()).hasSize(8).containsAllEntriesOf(before.placed());
  }

  @Test
  void whatIsFoundTooLateIsKeptAndWhatStillFitsCanBeTaken() {
    var asked = waiting(Task.REPAIR);
    change.act(id, 0, new Deed.Move(List.of(town.northHouses().getLast()), town.north()));

    compute.search(asked);

    var search = searches.find(asked).orElseThrow();
    assertThat(search.state()).isEqualTo(State.OVERTAKEN);
    assertThat(takeOver.fitting(search).placed()).hasSize(1);
    assertThat(takeOver.rest(search, 1)).isEqualTo(new Outcome.Done(2));
    assertThat(gauges.of(benches.find(id).orElseThrow()).now().broken()).isZero();
  }

  @Test
  void aSearchThatWaitsIsCancelledAtOnce() {
    var asked = waiting(Task.REPAIR);

    ask.cancel(searches.find(asked).orElseThrow());

    compute.search(asked);
    assertThat(searches.find(asked).orElseThrow().state()).isEqualTo(State.CANCELLED);
    assertThat(scenarios.find(id).orElseThrow().revision()).isZero();
  }

  @Test
  void aSearchThatRunsStopsAndChangesNothing() {
    var asked = ask.ask(id, new AskForSearch.Order(Task.REARRANGE, 60, "long"));
    await()
        .atMost(120, SECONDS)
        .until(() -> searches.find(asked).orElseThrow().state() == State.RUNNING);

    ask.cancel(searches.find(asked).orElseThrow());

    var end = ended(asked).state();
    assertThat(end).isIn(State.CANCELLED, State.APPLIED);
    if (end == State.CANCELLED) assertThat(scenarios.find(id).orElseThrow().revision()).isZero();
  }

  @Test
  void oneThatRunsCanBeStoppedAndTheBestSoFarIsAnActOfTheScenario() {
    var asked = waiting(Task.REPAIR);
    assertThat(searches.stop(asked)).as("nothing is found yet").isFalse();
    int attempt = searches.take(asked).orElseThrow();
    ask.stop(searches.find(asked).orElseThrow());

    assertThat(searches.wanted(asked, attempt, Search.Progress.NONE)).isFalse();
    takeOver.found(searches.find(asked).orElseThrow(), attempt, best());

    var search = searches.find(asked).orElseThrow();
    assertThat(search.state()).isEqualTo(State.APPLIED);
    assertThat(search.progress().stop()).isEqualTo(Search.Stop.KEEP);
    assertThat(gauges.of(benches.find(id).orElseThrow()).moved()).isEqualTo(1);
    assertThat(change.undo(id, 1)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void whoCancelsAfterAllKeepsNothing() {
    var asked = waiting(Task.REPAIR);
    int attempt = searches.take(asked).orElseThrow();
    ask.stop(searches.find(asked).orElseThrow());
    ask.cancel(searches.find(asked).orElseThrow());

    takeOver.found(searches.find(asked).orElseThrow(), attempt, best());

    assertThat(searches.find(asked).orElseThrow().state()).isEqualTo(State.CANCELLED);
    assertThat(scenarios.find(id).orElseThrow().revision()).isZero();
  }

  @Test
  void aStoppedSearchIsNeverWorseThanWhatItBeganWith() {
    var asked = waiting(Task.REARRANGE);
    searches.take(asked);
    ask.stop(searches.find(asked).orElseThrow());

    compute.search(asked);

    assertThat(searches.find(asked).orElseThrow().state()).isIn(State.APPLIED, State.NOTHING);
    assertThat(gauges.of(benches.find(id).orElseThrow()).now().broken()).isLessThanOrEqualTo(2);
  }

  @Test
  void aMachineThatIsLostIsTold() {
    var asked = waiting(Task.REPAIR);
    searches.take(asked);
    searches.take(asked);

    var attempt = searches.find(asked).orElseThrow().progress().attempt().orElseThrow();
    assertThat(attempt.number()).isEqualTo(2);
    assertThat(attempt.silent(attempt.heard().plusSeconds(1))).isFalse();
    assertThat(attempt.silent(attempt.heard().plusSeconds(7))).isTrue();
  }

  /// Brings one house home.
  private Differences best() {
    var house = town.northHouses().getLast();
    var placed =
        new Differences.Placed(house, Optional.of(town.south()), Optional.of(town.north()));
    return new Differences(List.of(placed), List.of(), List.of(), List.of());
  }

  private static AskForSearch.Order order(Task task) {
    return new AskForSearch.Order(task, 2, UUID.randomUUID().toString());
  }

  private Search ended(UUID search) {
    await().atMost(120, SECONDS).until(() -> searches.find(search).orElseThrow().state().ended());
    return searches.find(search).orElseThrow();
  }

  /// Asked for, but no machine has taken it up.
  private UUID waiting(Task task) {
    var asked = new Search.Asked(Instant.EPOCH, "x", "X", new Territory.Everywhere(), 2, "waiting");
    var search =
        new Search(
            UUID.randomUUID(),
            id,
            0,
            task,
            asked,
            State.WAITING,
            Search.Progress.NONE,
            Optional.empty(),
            OptionalInt.empty(),
            "");
    assertThat(searches.add(search)).isTrue();
    return search.id();
  }
}
