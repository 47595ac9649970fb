package dk.klynge.engine.matching.lists;

import java.util.Arrays;
import java.util.SplittableRandom;

/// The lists with every tie broken: the order in which each candidate proposes, and the order in
/// which each post prefers.
///
/// @param order entries, candidate by candidate as in [Lists], the most preferred first
/// @param place of each entry in the order of all posts, post by post; smaller is better
/// @param atPlace the entry at each place
/// @param asListed whether that is the order of the lists
public record Strict(Lists lists, int[] order, int[] place, int[] atPlace, boolean asListed) {

  /// Ties are broken in favour of what comes first in the lists. Costs nothing but memory.
  public static Strict asListed(Lists lists) {
    var order = new int[lists.entries()];
    for (int e = 0; e < order.length; e++) order[e] = e;
    return new Strict(lists, order, lists.placeAsListed, lists.postEntry, true);
  }

  /// Ties are broken by lot; the same seed draws the same lots.
  public static Strict byLot(Lists lists, SplittableRandom random) {
    var keys = new double[lists.entries()];
    for (int e = 0; e < keys.length; e++) keys[e] = random.nextDouble();
    return byKey(lists, keys);
  }

  /// Ties are broken in favour of the pairs of a matching, then by lot: a matching that is stable
  /// with the ties stays stable.
  ///
  /// @param held the entry of each candidate, or -1
  public static Strict favouring(Lists lists, int[] held, SplittableRandom random) {
    var keys = new double[lists.entries()];
    for (int e = 0; e < keys.length; e++) keys[e] = random.nextDouble();
    for (int e : held) if (e >= 0) keys[e] = -1;
    return byKey(lists, keys);
  }

  /// Whether the order is that of the entries: it is where no candidate ranks two posts alike.
  boolean inOrder() {
    return !lists.candidatesTie();
  }

  /// Whose the entry at a place is.
  int candidateAt(int at) {
    return asListed ? lists.candidateAt[at] : lists.owner[atPlace[at]];
  }

  /// The place of each entry in [#order].
  int[] positions() {
    if (inOrder()) return order;
    var positions = new int[order.length];
    for (int i = 0; i < positions.length; i++) positions[order[i]] = i;
    return positions;
  }

  /// As if the post of an entry had preferred it to the entry at a better place of its list, and to
  /// all between.
  public Strict lifted(int entry, int above) {
    var moved = atPlace.clone();
    int from = place[entry];
    System.arraycopy(atPlace, above, moved, above + 1, from - above);
    moved[above] = entry;
    return of(lists, order, moved);
  }

  /// Within a tie the smaller key is preferred by both sides.
  private static Strict byKey(Lists lists, double[] keys) {
    var order = new int[lists.entries()];
    for (int e = 0; e < order.length; e++) order[e] = e;
    for (int c = 0; c < lists.candidates; c++)
      sortTies(order, lists.start[c], lists.start[c + 1], lists.rank, keys);
    var atPlace = lists.postEntry.clone();
    for (int p = 0; p < lists.posts; p++)
      sortTies(atPlace, lists.postStart[p], lists.postStart[p + 1], lists.rankAtPost, keys);
    return of(lists, order, atPlace);
  }

  private static Strict of(Lists lists, int[] order, int[] atPlace) {
    var place = new int[atPlace.length];
    for (int at = 0; at < atPlace.length; at++) place[atPlace[at]] = at;
    return new Strict(lists, order, place, atPlace, false);
  }

  /// Sorts each run of equal ranks by key; a run of one is left alone.
  private static void sortTies(int[] entries, int from, int to, int[] rank, double[] keys) {
    for (int a = from; a < to; ) {
      int b = a + 1;
      while (b < to && rank[entries[b]] == rank[entries[a]]) b++;
      if (b - a > 24) sortLong(entries, a, b, keys);
      else if (b - a > 1) insert(entries, a, b, keys);
      a = b;
    }
  }

  private static void insert(int[] entries, int from, int to, double[] keys) {
    for (int i = from + 1; i < to; i++) {
      int entry = entries[i];
      int j = i;
      for (; j > from && keys[entries[j - 1]] > keys[entry]; j--) entries[j] = entries[j - 1];
      entries[j] = entry;
    }
  }

  private static void sortLong(int[] entries, int from, int to, double[] keys) {
    var sorted =
        Arrays.stream(entries, from, to)
            .boxed()
            .sorted((a, b) -> Double.compare(keys[a], keys[b]))
            .toList();
    for (int i = from; i < to; i++) entries[i] = sorted.get(i - from);
  }
}
