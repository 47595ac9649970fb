package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// The bound that is told with an answer against all clusterings there are, with limits and wishes
/// of all kinds and every objective.
class WishBoundTests {

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void noClusteringCostsLessThanTheBoundToldWithTheAnswer(
      @ForAll @IntRange(min = 2, max = 8) int n,
      @ForAll Measure measure,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    check(problem(n, new Objective(measure, weighting), seed));
  }

  @Property(tries = 12, shrinking = ShrinkingMode.OFF)
  void theSameOfNineSites(
      @ForAll Measure measure, @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    check(problem(9, new Objective(measure, Weighting.SITES), seed));
  }

  private static void check(Problem problem) {
    double optimum = new Checker(problem).optimum();
    var answer = Clusterer.solve(problem, new Budget.Iterations(800), 7, 1, heard(optimum));
    if (!(answer instanceof Answer.Proposal proposal)) return;
    if (proposal.lowerBound().isPresent())
      assertThat(proposal.lowerBound().getAsDouble()).isLessThanOrEqualTo(optimum * (1 + 1e-9));
  }

  private static Watcher heard(double optimum) {
    return new Watcher() {
      @Override
      public void progressed(Progress progress) {
        assertThat(progress.bound().orElse(0)).isLessThanOrEqualTo(optimum * (1 + 1e-9));
      }

      @Override
      public boolean cancelled() {
        return false;
      }
    };
  }

  private static Problem problem(int n, Objective objective, long seed) {
    var random = new SplittableRandom(seed);
    var plain = LowerBoundTests.problem(n, objective, seed);
    var start = new LinkedHashMap<String, List<String>>();
    for (int i = 0; i < n; i++)
      if (random.nextInt(5) > 0)
        start.computeIfAbsent("today " + random.nextInt(3), _ -> new ArrayList<>()).add("s" + i);
    var wishes = new ArrayList<Wish>();
    wishes.add(new Wish.Balance(random.nextDouble(5)));
    wishes.add(new Wish.KeepAsToday(random.nextDouble(500)));
    wishes.add(new Wish.SameAttributePreferred("area", random.nextDouble(500)));
    wishes.add(new Wish.CoherentTransitions("family", random.nextDouble(500)));
    while (wishes.size() > 2) wishes.remove(random.nextInt(wishes.size()));
    return plain.withWishes(wishes).startingFrom(new Clustering(start));
  }
}
