package dk.klynge.engine.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;

/// Some thousand candidates, so many that turns are taken in rounds first and singly at last,
/// against deferred acceptance as the textbook has it: one proposes after another.
class ManyCandidatesTests {

  private static final Effort NONE = new Effort(0, 0, () -> false);
  private static final int WISHES = 8;

  @Property(tries = 8, shrinking = ShrinkingMode.OFF)
  void bothSidesGetWhatTheyGetOneAfterAnother(
      @ForAll @LongRange(min = 0, max = 10_000_000) long seed) {
    var random = new Random(seed);
    int candidates = 2_000 + random.nextInt(4_000);
    int posts = candidates / (4 + random.nextInt(5));
    int places = 2 + random.nextInt(6);
    var wishes = new ArrayList<List<Integer>>();
    var rankings = new ArrayList<List<Integer>>();
    for (int p = 0; p < posts; p++) rankings.add(new ArrayList<>());
    for (int c = 0; c < candidates; c++) {
      var row = random.ints(0, posts).distinct().limit(WISHES).boxed().toList();
      wishes.add(row);
      for (int p : row) rankings.get(p).add(c);
    }
    for (var row : rankings) Collections.shuffle(row, random);
    var market = market(wishes, rankings, places);

    var best = Matcher.match(market, Side.CANDIDATES, NONE, 1).matching();
    var worst = Matcher.match(market, Side.POSTS, NONE, 1).matching();

    assertThat(posts(best)).isEqualTo(candidatesPropose(wishes, rankings, places));
    assertThat(posts(worst)).isEqualTo(postsPropose(wishes, rankings, places));
    assertThat(StabilityCheck.of(best).passed()).isTrue();
    assertThat(StabilityCheck.of(worst).passed()).isTrue();
  }

  private static Market market(
      List<List<Integer>> wishes, List<List<Integer>> rankings, int places) {
    var builder = Market.builder();
    for (int p = 0; p < rankings.size(); p++) builder.post(Cases.post(p), places);
    for (int c = 0; c < wishes.size(); c++)
      for (int i = 0; i < WISHES; i++)
        builder.wish(Cases.candidate(c), Cases.post(wishes.get(c).get(i)), i + 1);
    for (int p = 0; p < rankings.size(); p++)
      for (int i = 0; i < rankings.get(p).size(); i++)
        builder.ranking(Cases.post(p), Cases.candidate(rankings.get(p).get(i)), i + 1);
    return Cases.usable(builder).market();
  }

  private static int[] posts(Matching matching) {
    var posts = new int[matching.market().candidates()];
    Arrays.setAll(posts, matching::post);
    return posts;
  }

  private static int[] candidatesPropose(
      List<List<Integer>> wishes, List<List<Integer>> rankings, int places) {
    var rank = ranks(rankings, wishes.size());
    var held = new ArrayList<List<Integer>>();
    for (int p = 0; p < rankings.size(); p++) held.add(new ArrayList<>());
    var got = new int[wishes.size()];
    Arrays.fill(got, -1);
    var next = new int[wishes.size()];
    var free = new ArrayDeque<Integer>();
    for (int c = 0; c < got.length; c++) free.add(c);
    while (!free.isEmpty()) {
      int c = free.poll();
      if (next[c] == WISHES) continue;
      int p = wishes.get(c).get(next[c]++);
      var there = held.get(p);
      there.add(c);
      got[c] = p;
      if (there.size() <= places) continue;
      int out = Collections.max(there, (a, b) -> Integer.compare(rank[p][a], rank[p][b]));
      there.removeIf(who -> who == out);
      got[out] = -1;
      free.add(out);
    }
    return got;
  }

  private static int[] postsPropose(
      List<List<Integer>> wishes, List<List<Integer>> rankings, int places) {
    var got = new int[wishes.size()];
    Arrays.fill(got, -1);
    var taken = new int[rankings.size()];
    var next = new int[rankings.size()];
    var open = new ArrayDeque<Integer>();
    for (int p = 0; p < taken.length; p++) open.add(p);
    while (!open.isEmpty()) {
      int p = open.poll();
      if (taken[p] == places || next[p] == rankings.get(p).size()) continue;
      int c = rankings.get(p).get(next[p]++);
      open.add(p);
      int before = got[c];
      if (before >= 0 && wishes.get(c).indexOf(before) < wishes.get(c).indexOf(p)) continue;
      got[c] = p;
      taken[p]++;
      if (before < 0) continue;
      taken[before]--;
      open.add(before);
    }
    return got;
  }

  private static int[][] ranks(List<List<Integer>> rankings, int candidates) {
    var rank = new int[rankings.size()][candidates];
    for (int p = 0; p < rank.length; p++)
      for (int i = 0; i < rankings.get(p).size(); i++) rank[p][rankings.get(p).get(i)] = i;
    return rank;
  }
}
