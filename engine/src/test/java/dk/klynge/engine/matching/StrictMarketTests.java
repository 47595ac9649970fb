package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.matching.Outcome.Assurance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// Markets without ties, up to 6 candidates and 6 posts, against all matchings there are.
class StrictMarketTests {

  private static final Effort NONE = new Effort(0, 0, () -> false);

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void theSideThatProposesGetsItsBestStableMatching(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = Cases.random(seed, Cases.Ties.NONE);
    var market = random.market();
    var best = Matcher.match(market, Side.CANDIDATES, NONE, 1);
    var worst = Matcher.match(market, Side.POSTS, NONE, 1);

    var stable = random.stable();
    assertThat(stable).anyMatch(posts -> Matching.of(market, posts).equals(best.matching()));
    assertThat(stable).anyMatch(posts -> Matching.of(market, posts).equals(worst.matching()));
    for (var posts : stable)
      for (int c = 0; c < posts.length; c++) {
        assertThat(wish(random, c, best.matching().post(c)))
            .isLessThanOrEqualTo(wish(random, c, posts[c]));
        assertThat(wish(random, c, worst.matching().post(c)))
            .isGreaterThanOrEqualTo(wish(random, c, posts[c]));
      }
    assertThat(best.atMost()).isEqualTo(best.matching().size()).isEqualTo(random.largest());
    assertThat(best.assurance()).isEqualTo(Assurance.ALL_OF_THIS_SIZE);
  }

  private static int wish(Cases random, int c, int p) {
    return p < 0 ? Integer.MAX_VALUE : random.wish()[c][p];
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void allStableMatchingsAreListedOnceFromBestForCandidatesToBestForPosts(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = Cases.random(seed, Cases.Ties.NONE);
    var market = random.market();
    var listed = (StableOutcomes.Listed) StableOutcomes.of(market, 1000);
    var expected = random.stable().stream().map(posts -> Matching.of(market, posts)).toList();

    assertThat(listed.extent()).isEqualTo(StableOutcomes.Extent.ALL);
    assertThat(listed.matchings()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(listed.matchings().getFirst())
        .isEqualTo(Matcher.match(market, Side.CANDIDATES, NONE, 1).matching());
    assertThat(listed.matchings().getLast())
        .isEqualTo(Matcher.match(market, Side.POSTS, NONE, 1).matching());
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void ringsOfOppositeWishesGiveAsManyMatchingsAsTheyCanBeTurned(
      @ForAll @IntRange(min = 0, max = 5) int rings) {
    var market = rings(rings, 3);
    var listed = (StableOutcomes.Listed) StableOutcomes.of(market, 500);

    assertThat(listed.matchings()).hasSize((int) Math.min(500, Math.pow(3, rings)));
    assertThat(new HashSet<>(listed.matchings())).hasSameSizeAs(listed.matchings());
    assertThat(listed.matchings()).allMatch(matching -> StabilityCheck.of(matching).passed());
  }

  /// In a ring candidate i wishes posts i, i+1, …; post i ranks candidate i last, i+1 first.
  private static Market rings(int rings, int size) {
    var builder = Market.builder().post("spare", 1).candidate("spare");
    for (int r = 0; r < rings; r++)
      for (int i = 0; i < size; i++) {
        builder.post(r + "p" + i, 1);
        for (int j = 0; j < size; j++) {
          builder.wish(r + "c" + i, r + "p" + (i + j) % size, j + 1);
          builder.ranking(r + "p" + (i + j) % size, r + "c" + i, size - j);
        }
      }
    return Cases.usable(builder).market();
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theCheckFindsEveryBlockingPairOfAnyMatching(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = Cases.random(seed, Cases.Ties.SOME);
    var market = random.market();
    for (var posts : List.of(nobody(random), greedy(random))) {
      var check = StabilityCheck.of(Matching.of(market, posts));
      assertThat(check.blocking()).hasSize(random.blocking(posts));
      assertThat(check.overfull()).isEmpty();
      assertThat(check.unranked()).isEmpty();
    }
  }

  private static int[] nobody(Cases random) {
    var posts = new int[random.wish().length];
    Arrays.fill(posts, -1);
    return posts;
  }

  private static int[] greedy(Cases random) {
    var posts = nobody(random);
    var free = random.capacity().clone();
    var order = new ArrayList<Integer>();
    for (int p = free.length - 1; p >= 0; p--) order.add(p);
    for (int c = 0; c < posts.length; c++)
      for (int p : order)
        if (posts[c] < 0 && free[p] > 0 && random.wish()[c][p] > 0 && random.ranking()[p][c] > 0) {
          posts[c] = p;
          free[p]--;
        }
    return posts;
  }
}
