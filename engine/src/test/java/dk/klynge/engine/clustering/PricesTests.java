package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.explain.Price;
import dk.klynge.engine.clustering.explain.Price.Outcome;
import dk.klynge.engine.clustering.explain.Prices;
import dk.klynge.engine.clustering.explain.WhatIf;
import dk.klynge.engine.clustering.explain.WhatIf.Kind;
import dk.klynge.engine.clustering.explain.WhatIf.Steps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class PricesTests {

  private static final Prices.Effort SHORT = new Prices.Effort(300, 1, 1);

  @Test
  void oneMoreClusterSavesAndOneFewerCosts() {
    var problem = Cases.problem(Cases.line(0, 1, 10, 12), 2);
    var present = new Clustering(Map.of("west", List.of("a", "b"), "east", List.of("c", "d")));

    var prices = prices(problem, present);

    var more = price(prices, Kind.MORE_CLUSTERS);
    assertThat(more.outcome()).isEqualTo(Outcome.SAVES);
    assertThat(more.saving()).isCloseTo(2, within(1e-9));
    assertThat(more.moved()).isEqualTo(1);
    assertThat(more.relaxes()).isFalse();
    var fewer = price(prices, Kind.FEWER_CLUSTERS);
    assertThat(fewer.outcome()).isEqualTo(Outcome.COSTS);
    assertThat(fewer.saving()).isCloseTo(-18, within(1e-9));
  }

  @Test
  void aLimitThatHoldsNothingBackHasNoPrice() {
    var problem =
        Cases.problem(Cases.line(0, 1, 10, 12), 2)
            .withLimits(new WeightWithin(0, 25), new SitesWithin(1, 3));
    var present = new Clustering(Map.of("west", List.of("a", "b"), "east", List.of("c", "d")));

    var weight = price(prices(problem, present), Kind.WEIGHT_AT_MOST_HIGHER);

    assertThat(weight.outcome()).isEqualTo(Outcome.NOTHING_FOUND);
    assertThat(weight.saving()).isZero();
    assertThat(weight.relaxes()).isTrue();
  }

  @Test
  void aLimitThatCannotBeKeptIsSaidToMakeItPossibleOnceRelaxed() {
    var problem = Cases.problem(Cases.line(0, 1, 10, 12, 13), 2).withLimits(new SitesWithin(1, 2));
    var present = new Clustering(Map.of("west", List.of("a", "b"), "east", List.of("c", "d", "e")));

    var prices = prices(problem, present);

    assertThat(prices.beforeBroken()).isEqualTo(1);
    var more = price(prices, Kind.SITES_AT_MOST_HIGHER);
    assertThat(more.outcome()).isEqualTo(Outcome.MAKES_POSSIBLE);
    assertThat(price(prices, Kind.FEWER_CLUSTERS).outcome()).isEqualTo(Outcome.NOT_POSSIBLE);
  }

  @Test
  void whereFewClustersAreWantedFewerAreASavingWhateverTheirCost() {
    var sites = Cases.line(0, 1, 10, 12);
    var count = new ClusterCount.AsFewAsPossible();
    var problem =
        Problem.of(sites, new Distance.Planar(), Cases.MEDIAN, count)
            .withLimits(new DiameterWithin(11));
    var present = new Clustering(Map.of("west", List.of("a", "b"), "east", List.of("c", "d")));

    var price = price(prices(problem, present), Kind.DIAMETER_LONGER);

    assertThat(price.outcome()).isEqualTo(Outcome.FEWER_CLUSTERS);
    assertThat(price.clusters()).isEqualTo(1);
    assertThat(price.saving()).isZero();
  }

  @Test
  void aBetterClusteringUnderTheSameLimitsIsNotCreditedToAnyChange() {
    var problem = Cases.problem(Cases.line(0, 1, 10, 12), 2).withLimits(new SitesWithin(1, 3));
    var poor = new Clustering(Map.of("west", List.of("a", "c"), "east", List.of("b", "d")));

    var prices = prices(problem, poor);

    assertThat(prices.present()).isCloseTo(21, within(1e-9));
    assertThat(prices.before()).isCloseTo(3, within(1e-9));
    assertThat(price(prices, Kind.SITES_AT_MOST_HIGHER).saving()).isZero();
  }

  @Property(tries = 25)
  void noRelaxationLosesAndEverySavingIsReal(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var sites = Cases.random(10, seed);
    var problem =
        Cases.problem(sites, 3)
            .withLimits(
                new WeightWithin(40, 200),
                new SitesWithin(2, 5),
                new DiameterWithin(900),
                new DistanceToCentreWithin(600),
                new SameAttribute("area"),
                new AgesCovered(Set.of("0-2")));
    var present =
        switch (Clusterer.nearest(problem, new Budget.Iterations(50), seed, 1, Watcher.none())) {
          case Answer.Proposal proposal -> proposal.clustering();
          case Answer.Impossible impossible -> throw new AssertionError(impossible);
        };

    var prices = prices(problem, present);

    assertThat(prices.complete()).isTrue();
    assertThat(prices.prices()).hasSize(10);
    for (var price : prices.prices()) {
      if (price.relaxes()) {
        assertThat(price.saving()).isNotNegative();
        assertThat(price.broken()).isLessThanOrEqualTo(prices.beforeBroken());
      }
      if (price.outcome() == Outcome.SAVES) assertThat(price.after()).isLessThan(price.before());
    }
  }

  @Test
  void theSameSeedGivesTheSamePricesForAnyNumberOfThreads() {
    var problem = Cases.problem(Cases.random(60, 4), 8).withLimits(new SitesWithin(4, 9));
    var present = Cases.solve(problem, 500).clustering();
    var whatIfs = WhatIf.all(problem, Steps.usual());

    var one = new Prices.Effort(2000, 3, 1);
    var two = new Prices.Effort(2000, 3, 2);

    assertThat(Prices.find(problem, present, whatIfs, one, Prices.Watcher.none()))
        .isEqualTo(Prices.find(problem, present, whatIfs, two, Prices.Watcher.none()));
  }

  @Test
  void aCancelledRunAnswersWhatItHas() {
    var problem = Cases.problem(Cases.line(0, 1, 10, 12), 2).withLimits(new SitesWithin(1, 3));
    var present = new Clustering(Map.of("west", List.of("a", "b"), "east", List.of("c", "d")));
    var asked = new int[1];
    var impatient =
        new Prices.Watcher() {
          @Override
          public void progressed(int done, int all) {
            asked[0] = done;
          }

          @Override
          public boolean cancelled() {
            return asked[0] >= 2;
          }
        };

    var prices =
        Prices.find(problem, present, WhatIf.all(problem, Steps.usual()), SHORT, impatient);

    assertThat(prices.complete()).isFalse();
    assertThat(prices.prices()).hasSizeLessThan(3);
  }

  private static Prices prices(Problem problem, Clustering present) {
    var whatIfs = WhatIf.all(problem, Steps.usual());
    return Prices.find(problem, present, whatIfs, SHORT, Prices.Watcher.none());
  }

  private static Price price(Prices prices, Kind kind) {
    return prices.prices().stream()
        .filter(price -> price.whatIf().kind() == kind)
        .findFirst()
        .orElseThrow();
  }
}
