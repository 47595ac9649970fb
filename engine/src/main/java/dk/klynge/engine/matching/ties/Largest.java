package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// The largest stable matching found, and an upper bound on the size of any.
///
/// @param held the entry of each candidate, or -1
public record Largest(int[] held, int bound, long steps) {

  private static final int REACH = 200;

  /// Beyond this many entries only the bound that costs nothing is computed.
  private static final int MOST_ENTRIES = 200_000;

  /// Approximates, walks and, where asked for, proves.
  public static Largest of(
      Lists lists, SplittableRandom random, long steps, long cases, BooleanSupplier stop) {
    var walk = new Walk(lists, Approximation.match(lists, random), REACH, random, stop);
    int bound = quickBound(lists);
    long done = walk.go(steps, bound, stop);
    if (walk.bestSize() >= bound || cases == 0) return new Largest(walk.best(), bound, done);
    var proof = new Proof(lists, walk.best(), cases, stop);
    int proved = proof.bound();
    return new Largest(proof.best(), Math.min(bound, proved), done);
  }

  private static int quickBound(Lists lists) {
    long places = 0;
    for (int p = 0; p < lists.posts(); p++) places += lists.room(p);
    int wishing = 0;
    for (int c = 0; c < lists.candidates(); c++) if (lists.end(c) > lists.first(c)) wishing++;
    int simple = (int) Math.min(places, wishing);
    if (lists.entries() > MOST_ENTRIES) return simple;
    var nothing = new int[lists.candidates()];
    Arrays.fill(nothing, -1);
    var bars = Bars.anywhere(lists);
    var standing = new Standing(lists, nothing);
    if (!bars.narrow() || !new Relaxation(lists).repair(bars, standing)) return simple;
    return Math.min(simple, standing.size());
  }
}
