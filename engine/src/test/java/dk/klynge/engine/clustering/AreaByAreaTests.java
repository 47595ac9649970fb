package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.solving.Provinces;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AreaByAreaTests {

  private static final List<String> AGES = List.of("0-2", "3-6", "6-13");

  /// Areas of unlike size, in which only every third site takes the oldest children: hardly enough
  /// for as many clusters as sites and children would allow.
  private static Problem areas(int count, int sites) {
    var random = new SplittableRandom(7);
    var builder = Sites.builder(AGES);
    for (int i = 0; i < count * sites; i++) {
      int area = i % (count + 1) % count;
      boolean old = i / (count + 1) % 3 == 0;
      double[] offered = {old ? 0 : 1, old ? 0 : 1, old ? 1 : 0};
      builder
          .add(
              "s" + i,
              20_000 * area + random.nextInt(10_000),
              random.nextInt(10_000),
              offered,
              Map.of("area", "area " + area))
          .totalling(40 + random.nextInt(60));
    }
    return Problem.of(
            Cases.sites(builder),
            new Distance.Planar(),
            Cases.MEDIAN,
            new ClusterCount.Between(1, count * sites))
        .withLimits(
            new WeightWithin(150, 400),
            new SitesWithin(2, 7),
            new AgesCovered(Set.copyOf(AGES)),
            new SameAttribute("area"));
  }

  private static Answer.Proposal solved(Problem problem, int threads) {
    var answer = Clusterer.solve(problem, new Budget.Iterations(3000), 5, threads, Watcher.none());
    if (!(answer instanceof Answer.Proposal proposal)) throw new AssertionError(answer);
    return proposal;
  }

  @Test
  void areasThatHaveNothingToDoWithEachOtherAreSolvedForThemselves() {
    var problem = areas(6, 20);
    assertThat(Provinces.suit(problem)).isTrue();
    var proposal = solved(problem, 1);
    assertThat(proposal.feasible()).isTrue();
    double bound = proposal.lowerBound().orElseThrow();
    assertThat(bound).isLessThanOrEqualTo(proposal.measured().cost());
    assertThat(bound).isGreaterThan(0.9 * proposal.measured().cost());
  }

  @Test
  void theAnswerIsTheSameForAnyNumberOfThreads() {
    var problem = areas(6, 20);
    var one = solved(problem, 1);
    var three = solved(problem, 3);
    assertThat(three.clustering()).isEqualTo(one.clustering());
    assertThat(three.lowerBound()).isEqualTo(one.lowerBound());
    assertThat(three.run().iterations()).isEqualTo(one.run().iterations());
  }

  @Test
  void smallAreasAreProvedBestTogether() {
    var answer =
        Clusterer.solve(areas(5, 9), new Budget.Time(Duration.ofSeconds(20)), 1, 2, Watcher.none());
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Proposal.class,
            proposal -> {
              assertThat(proposal.feasible()).isTrue();
              assertThat(proposal.run().ending()).isEqualTo(Answer.Ending.PROVED_OPTIMAL);
            });
  }

  @Test
  void aWatcherHearsOfAllAreasTogetherAndCanEndIt() {
    var problem = areas(6, 20);
    var heard = new AtomicInteger();
    var watcher =
        new Watcher() {
          @Override
          public void progressed(Progress progress) {
            if (progress.clusters() > 6) heard.incrementAndGet();
          }

          @Override
          public boolean cancelled() {
            return heard.get() > 0;
          }
        };
    var answer = Clusterer.solve(problem, new Budget.Time(Duration.ofMinutes(2)), 1, 2, watcher);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.Proposal.class,
            proposal ->
                assertThat(proposal.run().ending())
                    .isIn(Answer.Ending.CANCELLED, Answer.Ending.PROVED_OPTIMAL));
    assertThat(heard).hasPositiveValue();
  }

  @Test
  void areasThatShareANumberOfClustersAreNotDivided() {
    var problem = areas(6, 20);
    var tied =
        Problem.of(
                problem.sites(),
                problem.distance(),
                problem.objective(),
                new ClusterCount.Exactly(20))
            .withLimits(problem.limits());
    assertThat(Provinces.suit(tied)).isFalse();
    assertThat(Provinces.suit(problem.withWishes(new Wish.Balance(1)))).isFalse();
    assertThat(Provinces.suit(areas(3, 20))).isFalse();
  }
}
