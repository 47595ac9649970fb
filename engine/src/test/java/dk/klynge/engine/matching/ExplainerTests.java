package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.engine.matching.Change.Absent;
import dk.klynge.engine.matching.Change.Certainty;
import dk.klynge.engine.matching.Change.Preferred;
import dk.klynge.engine.matching.Explanation.Elsewhere;
import dk.klynge.engine.matching.Explanation.Holder;
import dk.klynge.engine.matching.Explanation.Why;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExplainerTests {

  private static final Effort EFFORT = new Effort(100, 0, () -> false);

  private static MarketBuilder queue() {
    var builder = Market.builder().post("p", 1).post("q", 1).post("r", 1);
    for (var c : List.of("a", "b", "c")) builder.wish(c, "p", 1);
    builder.wish("a", "q", 2).wish("c", "r", 2);
    builder.ranking("p", "a", 1).ranking("p", "b", 2).ranking("p", "c", 2).ranking("q", "a", 1);
    return builder.ranking("q", "b", 3);
  }

  @Test
  void aCandidateLearnsWhoWasPreferredAndWhatWouldHaveHelped() {
    var built = Cases.usable(queue());
    var outcome = Matcher.match(built.market(), Side.CANDIDATES, EFFORT, 1);
    var explainer = new Explainer(outcome, Side.CANDIDATES, built.oneSided());
    var c = explainer.candidate(built.market().candidateNumber("c").orElseThrow());
    var b = explainer.candidate(built.market().candidateNumber("b").orElseThrow());

    assertThat(c.got()).isEmpty();
    assertThat(c.notRankedBy()).containsExactly("r");
    assertThat(c.missed().getFirst().holders()).containsExactly(new Holder("a", 1, Why.RANK));
    assertThat(c.missed().getFirst().changes()).contains(new Preferred(List.of("a")));
    assertThat(b.openIfWished()).containsExactly("q");
    var absent = List.of(absent(b), absent(c));
    assertThat(absent).contains(new Absent(List.of("a"), Certainty.SHORTEST));
    assertThat(absent).anyMatch(change -> change.people().size() == 2);
  }

  private static Absent absent(Explanation.OfCandidate candidate) {
    return (Absent) candidate.missed().getFirst().changes().getLast();
  }

  @Test
  void aPostLearnsWhomItPreferredAndWhereTheyWent() {
    var builder = Market.builder().post("p", 1).post("q", 1);
    builder.wish("a", "p", 1).wish("a", "q", 2).wish("b", "q", 1);
    builder.ranking("p", "a", 1).ranking("q", "a", 1).ranking("q", "b", 2);
    var market = Cases.usable(builder).market();
    var outcome = Matcher.match(market, Side.CANDIDATES, EFFORT, 1);
    var q = new Explainer(outcome, Side.CANDIDATES, List.of()).post(1);

    assertThat(q.holders()).containsExactly(new Holder("b", 2, Why.RANK));
    assertThat(q.elsewhere()).containsExactly(new Elsewhere("a", 1, "p"));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void everyChangeTrulyHelpsAndNoShorterAbsenceDoes(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed, @ForAll Side bestFor) {
    var random = Cases.random(seed, Cases.Ties.NONE);
    var market = random.market();
    var explainer = new Explainer(Matcher.match(market, bestFor, EFFORT, 1), bestFor, List.of());
    for (int c = 0; c < market.candidates(); c++)
      for (var missed : explainer.candidate(c).missed())
        for (var change : missed.changes())
          switch (change) {
            case Preferred(var over) -> check(random, bestFor, c, missed, over);
            case Absent absent -> check(random, bestFor, c, missed.rank(), absent);
          }
  }

  /// The post prefers the candidate to these holders, and one fewer would not be enough.
  private static void check(
      Cases random, Side bestFor, int c, Explanation.Missed missed, List<String> over) {
    int p = Integer.parseInt(missed.post().substring(1));
    int[] ranks = random.ranking()[p];
    for (int fewer = 0; fewer < 2 && fewer < over.size(); fewer++) {
      var ranking = random.ranking().clone();
      ranking[p] = Arrays.stream(ranks).map(rank -> 2 * rank).toArray();
      int best = Integer.parseInt(over.get(fewer).substring(1));
      ranking[p][c] = 2 * ranks[best] - 1;
      var market = new Cases(random.wish(), ranking, random.capacity()).market();
      int got = Matcher.match(market, bestFor, EFFORT, 1).matching().post(c);
      assertThat(got >= 0 && random.wish()[c][got] <= missed.rank()).isEqualTo(fewer == 0);
    }
  }

  private static void check(Cases random, Side bestFor, int c, int rank, Absent absent) {
    assertThat(helps(random, bestFor, c, rank, Set.copyOf(absent.people()))).isTrue();
    if (absent.certainty() != Certainty.SHORTEST) return;
    for (var fewer : subsets(random.wish().length, absent.people().size() - 1))
      assertThat(helps(random, bestFor, c, rank, fewer)).isFalse();
  }

  private static List<Set<String>> subsets(int n, int size) {
    var all = new ArrayList<Set<String>>();
    for (int bits = 0; bits < 1 << n; bits++)
      if (Integer.bitCount(bits) == size) {
        int chosen = bits;
        all.add(
            IntStream.range(0, n)
                .filter(i -> (chosen >> i & 1) == 1)
                .mapToObj(Cases::candidate)
                .collect(Collectors.toSet()));
      }
    return all;
  }

  private static boolean helps(Cases random, Side bestFor, int c, int rank, Set<String> away) {
    if (away.contains(Cases.candidate(c))) return false;
    var wish = random.wish().clone();
    for (int i = 0; i < wish.length; i++)
      if (away.contains(Cases.candidate(i))) wish[i] = new int[wish[i].length];
    var market = new Cases(wish, random.ranking(), random.capacity()).market();
    int p = Matcher.match(market, bestFor, EFFORT, 1).matching().post(c);
    return p >= 0 && wish[c][p] <= rank;
  }
}
