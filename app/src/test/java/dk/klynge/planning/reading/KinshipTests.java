package dk.klynge.planning.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToLongFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KinshipTests {

  @Test
  void theClusterThatKeepsMostInstitutionsCarriesOn() {
    var today = Map.of("a", "North", "b", "North", "c", "North", "d", "South", "e", "South");
    var proposed = Map.of("a", "1", "b", "1", "c", "2", "d", "2", "e", "2");

    var kinship = Kinship.between(proposed, today);

    assertThat(kinship.today("1")).contains("North");
    assertThat(kinship.today("2")).contains("South");
    assertThat(kinship.moves("2", "North")).isTrue();
    assertThat(kinship.moves("2", "South")).isFalse();
  }

  @Test
  void oneOfTodaysClustersCarriesOnOnlyOnce() {
    var today = Map.of("a", "North", "b", "North", "c", "North", "d", "North");
    var proposed = Map.of("a", "1", "b", "1", "c", "1", "d", "2");

    var kinship = Kinship.between(proposed, today);

    assertThat(kinship.today("1")).contains("North");
    assertThat(kinship.today("2")).isEmpty();
  }

  @Test
  void aGreedyPairingWouldLetTooManyMove() {
    var today = new HashMap<Integer, String>();
    var proposed = new HashMap<Integer, String>();
    place(5, "1", "North", proposed, today);
    place(4, "1", "South", proposed, today);
    place(4, "2", "North", proposed, today);

    var kinship = Kinship.between(proposed, today);

    assertThat(staying(kinship.todayOf(), proposed, today)).isEqualTo(8);
  }

  @Test
  void withoutClustersTodayNothingCarriesOn() {
    assertThat(Kinship.between(Map.of("a", "1"), Map.of()).todayOf()).isEmpty();
    assertThat(Kinship.between(Map.<String, String>of(), Map.of("a", "North")).todayOf()).isEmpty();
  }

  @Property(tries = 300)
  void noOtherPairingLetsMoreInstitutionsStay(@ForAll("places") List<Place> places) {
    var today = new HashMap<Integer, String>();
    var proposed = new HashMap<Integer, String>();
    for (var place : places) place(1, place.label(), place.name(), proposed, today);

    var kinship = Kinship.between(proposed, today);

    assertThat(staying(kinship.todayOf(), proposed, today)).isEqualTo(best(proposed, today));
    assertThat(new HashSet<>(kinship.todayOf().values())).hasSize(kinship.todayOf().size());
  }

  @Property(tries = 100)
  void nobodyMovesWhenOnlyTheLabelsAreNew(@ForAll("places") List<Place> places) {
    var today = new HashMap<Integer, String>();
    var proposed = new HashMap<Integer, String>();
    for (var place : places) place(1, "label of " + place.name(), place.name(), proposed, today);

    assertThat(staying(Kinship.between(proposed, today).todayOf(), proposed, today))
        .isEqualTo(places.size());
  }

  record Place(String label, String name) {}

  @Provide
  Arbitrary<List<Place>> places() {
    var label = Arbitraries.of("1", "2", "3", "4", "5");
    var name = Arbitraries.of("North", "South", "East", "West");
    return Combinators.combine(label, name).as(Place::new).list().ofMaxSize(25);
  }

  private static void place(
      int count,
      String label,
      String name,
      Map<Integer, String> proposed,
      Map<Integer, String> today) {
    for (int i = 0; i < count; i++) {
      proposed.put(proposed.size(), label);
      today.put(today.size(), name);
    }
  }

  private static long staying(
      Map<String, String> pairs, Map<Integer, String> proposed, Map<Integer, String> today) {
    return proposed.keySet().stream()
        .filter(site -> Objects.equals(today.get(site), pairs.get(proposed.get(site))))
        .count();
  }

  /// Tries every pairing.
  private static long best(Map<Integer, String> proposed, Map<Integer, String> today) {
    var labels = new ArrayList<>(new HashSet<>(proposed.values()));
    var names = new HashSet<>(today.values());
    return best(labels, names, Map.of(), pairs -> staying(pairs, proposed, today));
  }

  private static long best(
      List<String> labels,
      Set<String> names,
      Map<String, String> pairs,
      ToLongFunction<Map<String, String>> worth) {
    if (labels.isEmpty()) return worth.applyAsLong(pairs);
    var rest = labels.subList(1, labels.size());
    long best = best(rest, names, pairs, worth);
    for (var name : names) {
      var left = new HashSet<>(names);
      left.remove(name);
      var more = new HashMap<>(pairs);
      more.put(labels.getFirst(), name);
      best = Math.max(best, best(rest, left, more, worth));
    }
    return best;
  }
}
