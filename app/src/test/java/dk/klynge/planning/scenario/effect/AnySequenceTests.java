package dk.klynge.planning.scenario.effect;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.Measurer;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Point;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Answer;
import dk.klynge.planning.scenario.structure.Baseline;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Consequences;
import dk.klynge.planning.scenario.structure.Deed;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Lock;
import dk.klynge.planning.scenario.structure.Structure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Whatever is done in whatever order.
class AnySequenceTests {

  private static final int HOUSES = 24;
  private static final Named EAST = new Named(new UUID(7, 1), "Øst");
  private static final Named WEST = new Named(new UUID(7, 2), "Vest");

  @Property(tries = 200)
  void everyInstitutionIsInAtMostOneCluster(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
    var chance = new Random(seed);
    var bench = bench();
    for (int i = 0; i < length; i++) {
      bench = step(bench, chance);
      var named = bench.clusters().stream().flatMap(cluster -> cluster.members().stream()).toList();
      assertThat(named).doesNotHaveDuplicates();
      assertThat(named.size() + bench.free().size()).isEqualTo(HOUSES);
      assertThat(bench.structure().clusters().keySet())
          .containsAll(bench.structure().placed().values());
    }
  }

  @Property(tries = 200)
  void whatIsUndoneIsAsItWasAndWhatIsRedoneAsItBecame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int length) {
    var chance = new Random(seed);
    var bench = bench();
    var seen = new ArrayDeque<Structure>();
    var done = new ArrayDeque<Differences>();
    for (int i = 0; i < length; i++) {
      var then = step(bench, chance);
      seen.push(bench.structure());
      done.push(Differences.between(bench.structure(), then.structure()));
      bench = then;
    }
    var end = bench.structure();
    var structure = end;
    var again = new ArrayDeque<Differences>();
    while (!done.isEmpty()) {
      var differences = done.pop();
      structure = differences.turned().from(structure);
      assertThat(structure).isEqualTo(seen.pop());
      again.push(differences);
    }
    assertThat(structure).isEqualTo(bench().structure());
    while (!again.isEmpty()) structure = again.pop().from(structure);
    assertThat(structure).isEqualTo(end);
  }

  @Property(tries = 60)
  void measuringOnlyWhatWasTouchedGivesTheMeasuresOfTheWhole(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int length) {
    var chance = new Random(seed);
    var bench = bench();
    var scale = Scale.of(bench.baseline());
    var known = Gauges.side(scale, bench, Map.of());
    for (int i = 0; i < length; i++) {
      bench = step(bench, chance);
      known = Gauges.side(scale, bench, known.clusters());
    }
    assertThat(known).isEqualTo(Gauges.side(scale, bench, Map.of()));
    var whole = Measurer.measure(scale.problem(), bench.scenario().clustering());
    assertThat(known.broken()).isEqualTo(whole.broken().size());
  }

  /// One random deed; the bench as it was where the deed is refused.
  private static Bench step(Bench bench, Random chance) {
    return switch (new Consequences(bench).of(deed(bench, chance))) {
      case Answer.Changed changed -> bench.next(changed.after());
      case Answer.Refused _ -> bench;
    };
  }

  private static Deed deed(Bench bench, Random chance) {
    var clusters = new ArrayList<>(bench.clusters().stream().map(PlannedCluster::id).toList());
    clusters.add(new ClusterId(new UUID(9, 9)));
    var one = clusters.get(chance.nextInt(clusters.size()));
    var other = clusters.get(chance.nextInt(clusters.size()));
    var houses =
        IntStream.range(0, HOUSES)
            .filter(_ -> chance.nextInt(8) == 0)
            .mapToObj(AnySequenceTests::house)
            .toList();
    var fresh = new ClusterId(new UUID(chance.nextLong(), chance.nextLong()));
    var name = "Klynge " + chance.nextInt(12);
    return switch (chance.nextInt(11)) {
      case 0, 1, 2 -> new Deed.Move(houses, one);
      case 3 -> new Deed.Free(houses);
      case 4 -> new Deed.Establish(fresh, name, "municipal", Optional.empty(), houses);
      case 5 ->
          new Deed.Split(fresh, name, bench.members(one).stream().limit(2).map(Entry::id).toList());
      case 6 -> new Deed.Merge(List.of(one, other), one);
      case 7 -> new Deed.Dissolve(one);
      case 8 -> new Deed.Rename(one, name);
      case 9 -> new Deed.Fasten(List.of(lock(one, chance)));
      default -> new Deed.Unfasten(List.copyOf(bench.structure().locks()));
    };
  }

  private static Lock lock(ClusterId cluster, Random chance) {
    return switch (chance.nextInt(3)) {
      case 0 -> new Lock(Lock.Kind.CLUSTER, cluster.value());
      case 1 -> new Lock(Lock.Kind.AREA, EAST.id());
      default -> new Lock(Lock.Kind.INSTITUTION, house(chance.nextInt(HOUSES)).value());
    };
  }

  private static InstitutionId house(int number) {
    return new InstitutionId(new UUID(1, number));
  }

  private static Bench bench() {
    var houses = IntStream.range(0, HOUSES).mapToObj(AnySequenceTests::entry).toList();
    var clusters =
        IntStream.range(0, 4)
            .mapToObj(number ->
                new PlannedCluster(
                    new ClusterId(new UUID(2, number)),
                    "Klynge " + number,
                    "municipal",
                    Optional.empty(),
                    houses.subList(6 * number, 6 * number + 5).stream().map(Entry::id).toList()))
            .toList();
    var criteria =
        "{clusters: {min: 3, max: 5}, weight: {max: 400}, sites: {min: 2, max: 7}, diameter: 1500,"
            + " same: [area]}";
    return Bench.of(
        new Baseline(
            new ScenarioId(new UUID(3, 3)),
            "Prøve",
            new Baseline.Made(Instant.EPOCH, "a", "A", "f"),
            new Baseline.Origin.Today(),
            LocalDate.of(2026, 1, 1),
            Filter.all(),
            new Scenario.Judge("Prøve", 1, criteria),
            houses,
            clusters));
  }

  private static Entry entry(int number) {
    return new Entry(
        house(number),
        "Hus " + number,
        "integrated",
        "municipal",
        Optional.of(number % 12 < 6 ? EAST : WEST),
        Optional.empty(),
        Optional.empty(),
        number == 23 ? Optional.empty() : Optional.of(new Point(55.6 + number * 0.003, 12.5)),
        Map.of("nursery", 20 + number, "kindergarten", 30),
        OptionalInt.of(50 + number),
        Map.of());
  }
}
