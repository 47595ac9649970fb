package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.matching.Outcome.Assurance;
import dk.klynge.engine.matching.ties.Approximation;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// Markets with ties, up to 6 candidates and 6 posts, against all matchings there are.
class TiedMarketTests {

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void theProofFindsTheLargestStableMatching(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed, @ForAll Side bestFor) {
    var random = Cases.random(seed, Cases.Ties.SOME);
    var outcome =
        Matcher.match(random.market(), bestFor, new Effort(0, 100_000, () -> false), seed);

    assertThat(outcome.matching().size()).isEqualTo(random.largest());
    assertThat(outcome.atMost()).isEqualTo(random.largest());
    assertThat(outcome.assurance()).isNotEqualTo(Assurance.TWO_THIRDS);
    assertThat(StabilityCheck.of(outcome.matching()).passed()).isTrue();
  }

  @Property(tries = 600, shrinking = ShrinkingMode.OFF)
  void theApproximationIsStableAndHasTwoThirdsOfTheLargest(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = Cases.random(seed, Cases.Ties.SOME);
    var market = random.market();
    for (int lot = 0; lot < 5; lot++) {
      var held = Approximation.match(market.lists(), new SplittableRandom(lot));
      var matching = Matching.ofEntries(market, held);
      assertThat(StabilityCheck.of(matching).passed()).isTrue();
      assertThat(3 * matching.size()).isGreaterThanOrEqualTo(2 * random.largest());
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theSearchAloneStaysStableAndItsBoundHolds(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = Cases.random(seed, Cases.Ties.SOME);
    var outcome =
        Matcher.match(random.market(), Side.CANDIDATES, new Effort(200, 0, () -> false), 3);

    assertThat(StabilityCheck.of(outcome.matching()).passed()).isTrue();
    assertThat(outcome.atMost()).isGreaterThanOrEqualTo(random.largest());
    assertThat(outcome.matching().size()).isEqualTo(random.largest());
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void lotsAloneGiveStableMatchingsFromBothSides(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed, @ForAll Side bestFor) {
    var market = Cases.random(seed, Cases.Ties.SOME).market();
    var matching = Matcher.byLot(market, bestFor, seed);

    assertThat(StabilityCheck.of(matching).passed()).isTrue();
    assertThat(Matcher.byLot(market, bestFor, seed)).isEqualTo(matching);
  }

  @Test
  void aCandidateWhoCouldGoElsewhereInATieMakesRoom() {
    var builder = Market.builder().post("a", 1).post("b", 1);
    builder.wish("x", "a", 1).wish("x", "b", 1).wish("y", "a", 1);
    builder.ranking("a", "x", 1).ranking("a", "y", 1).ranking("b", "x", 1);
    var market = Cases.usable(builder).market();

    for (long seed = 0; seed < 20; seed++) {
      var outcome = Matcher.match(market, Side.POSTS, Effort.usual(market), seed);
      assertThat(outcome.matching().postOf("y")).contains("a");
      assertThat(outcome.assurance()).isEqualTo(Assurance.LARGEST);
    }
  }

  /// In a large market the search begins with many who have no place: each of them is a chance to
  /// stop, not only the steps that come after.
  @Test
  void whoStopsTheSearchIsHeardBeforeItsFirstStepAndGetsAStableMatching() {
    var builder = Market.builder().post("a", 1);
    for (int i = 0; i < 40; i++) builder.wish("c" + i, "a", 1).ranking("a", "c" + i, 1);
    var market = Cases.usable(builder).market();
    var asked = new AtomicInteger();

    Matcher.match(market, Side.CANDIDATES, new Effort(0, 0, () -> asked.incrementAndGet() < 0), 1);
    assertThat(asked.get()).isGreaterThanOrEqualTo(39);

    asked.set(0);
    var stopped = new Effort(0, 0, () -> asked.incrementAndGet() > 5);
    var outcome = Matcher.match(market, Side.CANDIDATES, stopped, 1);
    assertThat(asked.get()).isLessThan(10);
    assertThat(outcome.matching().size()).isEqualTo(1);
    assertThat(StabilityCheck.of(outcome.matching()).passed()).isTrue();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void whereverItIsStoppedTheAnswerIsStable(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed,
      @ForAll @IntRange(max = 8) int after) {
    var random = Cases.random(seed, Cases.Ties.SOME);
    var asked = new AtomicInteger();
    var effort = new Effort(50, 0, () -> asked.getAndIncrement() >= after);

    var matching = Matcher.match(random.market(), Side.CANDIDATES, effort, seed).matching();

    assertThat(StabilityCheck.of(matching).passed()).isTrue();
    assertThat(3 * matching.size()).isGreaterThanOrEqualTo(2 * random.largest());
  }
}
