package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// Pairs of units that must not share a cluster.
final class Conflicts {

  private final Question question;
  private final Units units;
  private final int[][] setsOf;
  private final boolean any;

  Conflicts(Question question, Units units) {
    this.question = question;
    this.units = units;
    int[][] apart = question.limits().apart();
    setsOf = new int[question.sites()][0];
    for (int s = 0; s < apart.length; s++)
      for (int site : apart[s]) {
        int[] more = Arrays.copyOf(setsOf[site], setsOf[site].length + 1);
        more[more.length - 1] = s;
        setsOf[site] = more;
      }
    any = apart.length > 0 || question.limits().width() < Double.POSITIVE_INFINITY;
  }

  boolean any() {
    return any;
  }

  boolean with(int unit, int[] others, int count) {
    for (int o = 0; o < count; o++) if (between(unit, others[o])) return true;
    return false;
  }

  /// Also tells whether a unit is in conflict with itself.
  boolean between(int unit, int other) {
    for (int a : units.sites()[unit])
      for (int b : units.sites()[other]) {
        if (a == b) continue;
        if (question.costs().distance(a, b) > question.limits().width()) return true;
        for (int s : setsOf[a]) for (int t : setsOf[b]) if (s == t) return true;
      }
    return false;
  }
}
