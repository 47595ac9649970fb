package dk.klynge.engine.matching.ties;

import dk.klynge.engine.matching.lists.Lists;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/// Searches for a larger stable matching: a candidate moves to a post that is indifferent about it,
/// what follows is settled, and then exchanges inside ties look for places. A step that loses a
/// candidate is taken back.
final class Walk {

  private static final int SETTLE_STEPS = 500;

  private static final int LATEST = 4;
  private static final int OTHERS = 6;

  private final Standing standing;
  private final Lists lists;
  private final Settling settling;
  private final Augmentation augmentation;
  private final SplittableRandom random;
  private final int reach;
  private int[] best;
  private int bestSize;

  /// Begins with everybody who has no place, which in a large market takes longest: it can be
  /// stopped there already.
  Walk(Lists lists, int[] start, int reach, SplittableRandom random, BooleanSupplier stop) {
    this.lists = lists;
    this.random = random;
    this.reach = reach;
    standing = new Standing(lists, start);
    settling = new Settling(standing, random);
    augmentation = new Augmentation(standing);
    augmentation.some(standing.alone() - 1, lists.candidates(), Integer.MAX_VALUE, stop);
    best = standing.copy();
    bestSize = standing.size();
  }

  int[] best() {
    return best;
  }

  int bestSize() {
    return bestSize;
  }

  /// Makes so many steps, fewer where the bound is reached or somebody stops it.
  ///
  /// @return the steps made
  long go(long steps, int bound, BooleanSupplier stop) {
    for (long step = 0; step < steps; step++) {
      if (bestSize >= bound || ((step & 63) == 0 && stop.getAsBoolean())) return step;
      step();
    }
    return steps;
  }

  private void step() {
    int before = standing.size();
    standing.begin();
    if (!disturb()) return;
    boolean rest = settling.settle(SETTLE_STEPS);
    if (rest) augment();
    if (!rest || standing.size() < before) standing.undo();
    else if (standing.size() > bestSize) {
      bestSize = standing.size();
      best = standing.copy();
    }
  }

  /// Those who lost their place just now stand last; of the others some are drawn.
  private void augment() {
    int alone = standing.alone();
    if (alone == 0) return;
    if (alone > LATEST + OTHERS) augmentation.some(random.nextInt(alone - LATEST), OTHERS, reach);
    augmentation.some(standing.alone() - 1, alone > LATEST + OTHERS ? LATEST : alone, reach);
  }

  private boolean disturb() {
    if (standing.alone() == 0) return false;
    boolean anyone = random.nextInt(4) == 0;
    int c =
        anyone
            ? random.nextInt(lists.candidates())
            : standing.alone(random.nextInt(standing.alone()));
    int e = chance(c);
    if (e < 0) return false;
    settling.force(c, e);
    return true;
  }

  /// A drawn entry at whose post the candidate reaches the bar, or -1.
  private int chance(int c) {
    int chosen = -1;
    int seen = 0;
    for (int e = lists.first(c); e < lists.end(c); e++) {
      if (e == standing.held(c) || lists.rankAtPost(e) > standing.bar(lists.post(e))) continue;
      if (random.nextInt(++seen) == 0) chosen = e;
    }
    return chosen;
  }
}
