package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.Conflict.Certainty;
import dk.klynge.engine.clustering.impossible.Demands;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ConflictTests {

  private static Conflict conflict(Problem problem) {
    return Clusterer.conflict(problem, new Budget.Iterations(300), 1, 1, Watcher.none());
  }

  private static Conflict.Among among(Problem problem) {
    return switch (conflict(problem)) {
      case Conflict.Among among -> among;
      case Conflict.None none -> throw new AssertionError(none);
      case Conflict.Unusable unusable -> throw new AssertionError(unusable);
    };
  }

  private static List<Rule> rules(Conflict.Among among) {
    return among.demands().stream().map(Demand::rule).toList();
  }

  @Test
  void whatCanBeKeptTogetherIsNoConflict() {
    var problem = Cases.problem(Cases.line(0, 1, 10, 11), 2).withLimits(new SitesWithin(2, 2));

    assertThat(conflict(problem)).isInstanceOf(Conflict.None.class);
  }

  /// Six sites of weight 10 within 12 metres: two clusters hold them, but not with at most 20 each.
  @Test
  void onlyTheDemandsInEachOthersWayAreNamedAndTheProofIsGiven() {
    var problem =
        Cases.problem(Cases.line(0, 1, 2, 10, 11, 12), 2)
            .withLimits(new WeightWithin(10, 20), new DiameterWithin(100));
    var among = among(problem);

    assertThat(rules(among)).containsExactly(Rule.CLUSTERS_AT_MOST, Rule.WEIGHT_AT_MOST);
    assertThat(among.certainty()).isEqualTo(Certainty.PROVED);
    assertThat(among.reasons()).hasAtLeastOneElementOfType(Reason.TooMuchWeight.class);
  }

  /// Nobody can prove it by counting: the two in the middle are too far from each side's cluster.
  @Test
  void aConflictThatOnlySearchingShowsSaysSo() {
    var problem =
        Cases.problem(Cases.line(0, 1, 50, 100, 101), 2)
            .withLimits(new DiameterWithin(20), new SitesWithin(1, 4));
    var among = among(problem);

    assertThat(rules(among)).containsExactly(Rule.CLUSTERS_AT_MOST, Rule.DIAMETER);
    assertThat(among.certainty()).isEqualTo(Certainty.SEARCHED);
    assertThat(among.reasons()).isEmpty();
  }

  @Test
  void fixedSitesAndSitesKeptApartAreDemandsToo() {
    var problem =
        Cases.problem(Cases.line(0, 1, 10, 11), 2)
            .withLimits(new KeepApart(Set.of("a", "b")), new SitesWithin(1, 3))
            .withLocks(new Locks(Map.of("a", "x", "b", "x"), Set.of()));
    var among = among(problem);

    assertThat(rules(among)).containsExactlyInAnyOrder(Rule.KEEP_APART, Rule.FIXED_SITE);
    assertThat(among.demands().getLast().details()).containsExactly("a", "b");
  }

  @Test
  void senselessInputIsNoConflictOfDemands() {
    var problem = Cases.problem(Cases.line(0, 1), 1).withLimits(new WeightWithin(30, 20));

    assertThat(conflict(problem)).isInstanceOf(Conflict.Unusable.class);
  }

  @Test
  void whoCancelsGetsWhatIsKnown() {
    var problem = Cases.problem(Cases.line(0, 1, 50, 100), 2).withLimits(new DiameterWithin(20));
    var cancelling =
        new Watcher() {
          @Override
          public void progressed(Progress progress) {}

          @Override
          public boolean cancelled() {
            return true;
          }
        };
    var conflict = Clusterer.conflict(problem, new Budget.Iterations(100), 1, 1, cancelling);

    assertThat(conflict).isInstanceOf(Conflict.Among.class);
    assertThat(((Conflict.Among) conflict).certainty()).isEqualTo(Certainty.INTERRUPTED);
  }

  /// Against all clusterings there are: the demands named cannot be kept, and without any one of
  /// them the others can.
  @Property(tries = 40, seed = "20261125", shrinking = ShrinkingMode.OFF)
  void theDemandsNamedConflictAndNoneOfThemIsNeedless(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var random = new SplittableRandom(seed);
    var problem =
        Cases.problem(Cases.random(7, seed), 2 + random.nextInt(2))
            .withLimits(
                new WeightWithin(60 + random.nextInt(40), 120 + random.nextInt(60)),
                new SitesWithin(1 + random.nextInt(3), 3),
                new DiameterWithin(400 + random.nextInt(600)),
                new SameAttribute("area"));
    if (!(conflict(problem) instanceof Conflict.Among(var demands, var _, var _, var _))) return;
    var parts = new Demands(problem);
    var kept = parts.parts().stream().filter(part -> demands.contains(part.demand())).toList();

    assertThat(possible(parts.only(kept))).isFalse();
    for (var part : kept) {
      var without = new ArrayList<>(kept);
      without.remove(part);
      assertThat(possible(parts.only(without))).as("without %s of %s", part, kept).isTrue();
    }
  }

  private static boolean possible(Problem problem) {
    return new Checker(problem).optimum() < Double.POSITIVE_INFINITY;
  }
}
