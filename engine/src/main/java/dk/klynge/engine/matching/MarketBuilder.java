package dk.klynge.engine.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Collects the lists row by row. What cannot be used is refused together at the end, so that a
/// caller can tell all of it at once.
///
/// Ranks begin with 1, the best; equal ranks of one list are a tie; gaps do not matter.
public final class MarketBuilder {

  final Names candidates = new Names();
  final Names posts = new Names();
  final Rows wishes = new Rows();
  final Rows rankings = new Rows();
  final Map<Integer, Integer> present = new HashMap<>();
  final List<Flaw> flaws = new ArrayList<>();
  private final Map<Integer, Integer> capacities = new HashMap<>();
  private int postRows;

  MarketBuilder() {}

  /// A candidate, also one without wishes. Naming one again does nothing.
  public MarketBuilder candidate(String id) {
    if (id.isBlank()) flaws.add(new Flaw.Unnamed(Side.CANDIDATES, wishes.size()));
    candidates.declare(id);
    return this;
  }

  /// A post and how many it can take. It may be named again with the same capacity.
  public MarketBuilder post(String id, int capacity) {
    if (id.isBlank()) flaws.add(new Flaw.Unnamed(Side.POSTS, postRows));
    int p = posts.declare(id);
    var before = capacities.putIfAbsent(p, capacity);
    if (before == null && capacity < 1) flaws.add(new Flaw.NoPlaces(id, capacity, postRows));
    if (before != null && before != capacity)
      flaws.add(new Flaw.CapacitiesDiffer(id, before, capacity, postRows));
    postRows++;
    return this;
  }

  /// A candidate wishes a post; this also declares the candidate.
  public MarketBuilder wish(String candidate, String post, int rank) {
    candidate(candidate);
    if (rank < 1)
      flaws.add(new Flaw.BadRank(Side.CANDIDATES, candidate, post, rank, wishes.size()));
    wishes.add(candidates.of(candidate), posts.of(post), rank);
    return this;
  }

  /// A post ranks a candidate.
  public MarketBuilder ranking(String post, String candidate, int rank) {
    if (rank < 1) flaws.add(new Flaw.BadRank(Side.POSTS, candidate, post, rank, rankings.size()));
    rankings.add(candidates.of(candidate), posts.of(post), rank);
    return this;
  }

  /// The post a candidate holds today and keeps unless he gets one he wishes more: his last wish,
  /// unless he ranks it himself; wishes he ranks below it take no part. The post prefers him to all
  /// who do not hold it, so that nobody loses by applying; where he leaves, his place is open to
  /// others in the same run. The place must be counted in the capacity of the post.
  public MarketBuilder present(String candidate, String post) {
    int c = candidates.declare(candidate);
    int p = posts.of(post);
    if (present.putIfAbsent(c, p) != null) flaws.add(new Flaw.BadPresent(candidate, post));
    return this;
  }

  public Market.Built build() {
    if (candidates.noneDeclared()) flaws.add(new Flaw.NoCandidates());
    if (posts.noneDeclared()) flaws.add(new Flaw.NoPosts());
    findUnknown();
    findCrowds();
    var joined = new Joining(this).join();
    return flaws.isEmpty() ? joined : new Market.Built.Refused(flaws);
  }

  int capacity(int post) {
    return capacities.getOrDefault(post, 0);
  }

  private void findUnknown() {
    for (int row = 0; row < wishes.size(); row++)
      if (!posts.isDeclared(wishes.post(row)))
        flaws.add(
            new Flaw.UnknownPost(
                candidates.id(wishes.candidate(row)), posts.id(wishes.post(row)), row));
    for (int row = 0; row < rankings.size(); row++) {
      var candidate = candidates.id(rankings.candidate(row));
      var post = posts.id(rankings.post(row));
      if (!posts.isDeclared(rankings.post(row)))
        flaws.add(new Flaw.RankingOfUnknownPost(post, candidate, row));
      if (!candidates.isDeclared(rankings.candidate(row)))
        flaws.add(new Flaw.UnknownCandidate(post, candidate, row));
    }
  }

  private void findCrowds() {
    var holders = new HashMap<Integer, Integer>();
    present.forEach((candidate, post) -> {
      holders.merge(post, 1, Integer::sum);
      if (!posts.isDeclared(post))
        flaws.add(new Flaw.BadPresent(candidates.id(candidate), posts.id(post)));
    });
    holders.forEach((post, count) -> {
      if (posts.isDeclared(post) && count > capacity(post))
        flaws.add(new Flaw.TooManyHolders(posts.id(post), count, capacity(post)));
    });
  }
}
