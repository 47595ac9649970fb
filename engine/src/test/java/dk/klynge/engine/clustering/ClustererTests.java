package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.clustering.Answer.Ending;
import dk.klynge.engine.clustering.Answer.Proposal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustererTests {

  private static Problem city() {
    return Cases.problem(Cases.random(90, 5), 15)
        .withLimits(new WeightWithin(0, 380), new SitesWithin(2, 9), new SameAttribute("area"));
  }

  @Test
  void sameSeedAndIterationsGiveTheSameAnswerForAnyNumberOfThreads() {
    var one = Cases.solve(city(), 1500, 3, 1);
    var again = Cases.solve(city(), 1500, 3, 1);
    var three = Cases.solve(city(), 1500, 3, 3);

    assertThat(one.feasible()).isTrue();
    assertThat(one.run().iterations()).isEqualTo(1500);
    assertThat(again.measured()).isEqualTo(one.measured());
    assertThat(three.measured()).isEqualTo(one.measured());
  }

  @Test
  void moreIterationsAreNoWorse() {
    assertThat(Cases.solve(city(), 4000).value())
        .isLessThanOrEqualTo(Cases.solve(city(), 0).value());
  }

  @Test
  void everyProposalIsComplete() {
    var ids = new ArrayList<String>();
    Cases.solve(city(), 300).clusters().forEach(cluster -> ids.addAll(cluster.sites()));

    assertThat(ids).hasSize(90).containsExactlyInAnyOrderElementsOf(city().sites().ids());
  }

  @Test
  void aCancelledSearchAnswersWithTheBestSoFar() {
    var heard = Collections.synchronizedList(new ArrayList<Watcher.Progress>());
    var watcher =
        new Watcher() {
          @Override
          public void progressed(Progress progress) {
            heard.add(progress);
          }

          @Override
          public boolean cancelled() {
            return !heard.isEmpty();
          }
        };
    var answer = Clusterer.solve(city(), new Budget.Time(Duration.ofMinutes(10)), 1, 2, watcher);

    assertThat(answer)
        .isInstanceOfSatisfying(
            Proposal.class,
            proposal -> {
              assertThat(proposal.run().ending()).isEqualTo(Ending.CANCELLED);
              assertThat(proposal.clusters()).hasSize(15);
              assertThat(proposal.run().seconds()).isLessThan(60);
            });
    assertThat(heard.getFirst().clusters()).isEqualTo(15);
  }

  @Test
  void whatIsProvedIsToldWhileTheSearchRuns() {
    var heard = Collections.synchronizedList(new ArrayList<Watcher.Progress>());
    var watcher =
        new Watcher() {
          @Override
          public void progressed(Progress progress) {
            heard.add(progress);
          }

          @Override
          public boolean cancelled() {
            return heard.stream().anyMatch(progress -> progress.gap().isPresent());
          }
        };
    Clusterer.solve(city(), new Budget.Time(Duration.ofMinutes(1)), 1, 2, watcher);

    assertThat(heard)
        .filteredOn(progress -> progress.gap().isPresent())
        .isNotEmpty()
        .allSatisfy(progress ->
            assertThat(progress.bound().orElseThrow()).isBetween(1.0, progress.value()));
  }

  @Test
  void aTimeBudgetIsKeptWithoutAFeasibleAnswerAndTheBrokenLimitsAreNamed() {
    // Four pairs far apart do not go into three narrow clusters.
    var problem =
        Cases.problem(Cases.line(0, 1, 100, 101, 200, 201, 300, 301), 3)
            .withLimits(new DiameterWithin(50));
    var answer =
        Clusterer.solve(problem, new Budget.Time(Duration.ofMillis(300)), 1, 1, Watcher.none());

    assertThat(answer)
        .isInstanceOfSatisfying(
            Proposal.class,
            proposal -> {
              assertThat(proposal.run().seconds()).isLessThan(10);
              assertThat(proposal.clusters()).hasSize(3);
              assertThat(proposal.broken())
                  .isNotEmpty()
                  .allMatch(broken -> broken.rule() == Rule.DIAMETER);
            });
  }

  @Test
  void asFewAsPossibleFindsTheFewest() {
    var problem =
        Problem.of(
                Cases.line(0, 1, 2, 50, 51, 52, 100, 101, 102),
                new Distance.Planar(),
                Cases.MEDIAN,
                new ClusterCount.AsFewAsPossible())
            .withLimits(new DiameterWithin(52));
    var proposal = Cases.solve(problem, 2000);

    assertThat(proposal.feasible()).isTrue();
    assertThat(proposal.clusters()).hasSize(2);
  }

  @Test
  void theNumberOfClustersOfEachAreaIsPartOfTheSearch() {
    var north = new double[] {0, 1, 2, 3, 4, 5};
    var builder = Sites.builder(List.of());
    for (double x : north) builder.add("n" + x, x, 900, new double[0], Map.of("area", "N"));
    for (double x : new double[] {0, 500, 1000})
      builder.add("s" + x, x, 0, new double[0], Map.of("area", "S"));
    var problem = Cases.problem(Cases.sites(builder), 4).withLimits(new SameAttribute("area"));

    // Three single sites far apart in the south and all of the north as one.
    assertThat(Cases.solve(problem, 1000).value()).isEqualTo(9);
  }
}
