package dk.klynge.engine.matching;

import dk.klynge.engine.matching.lists.Lists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Who gets which post.
public final class Matching {

  /// Of a candidate without a post.
  public static final int NONE = -1;

  private final Market market;
  private final int[] postOf;

  private Matching(Market market, int[] postOf) {
    this.market = market;
    this.postOf = postOf;
  }

  /// @param postOf the number of each candidate's post, or [#NONE]; it need not be stable, nor even
  ///   allowed: [StabilityCheck] tells
  public static Matching of(Market market, int... postOf) {
    if (postOf.length != market.candidates())
      throw new IllegalArgumentException(
          postOf.length + " posts for " + market.candidates() + " candidates");
    return new Matching(market, postOf.clone());
  }

  static Matching ofEntries(Market market, int[] held) {
    var postOf = new int[held.length];
    for (int c = 0; c < held.length; c++)
      postOf[c] = held[c] < 0 ? NONE : market.lists().post(held[c]);
    return new Matching(market, postOf);
  }

  int[] entries() {
    Lists lists = market.lists();
    var held = new int[postOf.length];
    for (int c = 0; c < held.length; c++)
      held[c] = postOf[c] == NONE ? -1 : lists.find(c, postOf[c]);
    return held;
  }

  public Market market() {
    return market;
  }

  /// The number of a candidate's post, or [#NONE].
  public int post(int candidate) {
    return postOf[candidate];
  }

  /// The id of a candidate's post.
  public Optional<String> postOf(String candidate) {
    return market
        .candidateNumber(candidate)
        .filter(c -> postOf[c] != NONE)
        .map(c -> market.post(postOf[c]));
  }

  /// How many have a post.
  public int size() {
    return (int) Arrays.stream(postOf).filter(p -> p != NONE).count();
  }

  /// Ids of the candidates without a post.
  public List<String> unmatched() {
    var ids = new ArrayList<String>();
    for (int c = 0; c < postOf.length; c++) if (postOf[c] == NONE) ids.add(market.candidate(c));
    return ids;
  }

  /// How many places of each post are free, by number.
  public int[] freePlaces() {
    var free = new int[market.posts()];
    for (int p = 0; p < free.length; p++) free[p] = market.capacity(p);
    for (int p : postOf) if (p != NONE) free[p]--;
    return free;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matching that
        && market == that.market
        && Arrays.equals(postOf, that.postOf);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(postOf);
  }

  @Override
  public String toString() {
    return Arrays.toString(postOf);
  }
}
