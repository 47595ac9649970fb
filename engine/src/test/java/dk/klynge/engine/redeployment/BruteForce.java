package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Tries every assignment there is. Slow, short, and sure.
final class BruteForce {

  /// How good an assignment is; the largest of nobody is the smallest number.
  record Value(int placed, long largest, long total) {

    boolean betterThan(Value other, Aim aim) {
      if (placed != other.placed) return placed > other.placed;
      if (aim == Aim.LEAST_BURDEN_FIRST && largest != other.largest) return largest < other.largest;
      return total < other.total;
    }
  }

  private final Offers offers;
  private final Aim aim;
  private final Map<Integer, Integer> fixed = new HashMap<>();
  private long limit = Long.MAX_VALUE;
  private Value best = new Value(-1, 0, 0);

  BruteForce(Offers offers, Aim aim) {
    this.offers = offers;
    this.aim = aim;
  }

  BruteForce fix(String person, String vacancy) {
    fixed.put(offers.personIndex(person).orElseThrow(), offers.vacancyIndex(vacancy).orElseThrow());
    return this;
  }

  BruteForce within(long most) {
    limit = most;
    return this;
  }

  /// The best there is; placed is -1 where what was fixed is impossible.
  Value best() {
    int[] free = new int[offers.vacancies()];
    Arrays.setAll(free, offers::places);
    extend(0, free, new Value(0, Long.MIN_VALUE, 0));
    return best;
  }

  private void extend(int i, int[] free, Value so) {
    if (i == offers.people()) {
      if (best.placed() < 0 || so.betterThan(best, aim)) best = so;
      return;
    }
    if (!fixed.containsKey(i)) extend(i + 1, free, so);
    for (int e = offers.first(i); e < offers.first(i + 1); e++) {
      int j = offers.to(e);
      long cost = offers.cost(e);
      if (free[j] == 0 || cost > limit || fixed.getOrDefault(i, j) != j) continue;
      free[j]--;
      extend(
          i + 1, free, new Value(so.placed() + 1, Math.max(so.largest(), cost), so.total() + cost));
      free[j]++;
    }
  }
}
