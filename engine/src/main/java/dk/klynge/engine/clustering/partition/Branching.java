package dk.klynge.engine.clustering.partition;

import java.util.HashMap;
import java.util.Map;

/// Finds what to decide next where the relaxation is fractional (Ryan and Foster 1981): a pair of
/// rows that are covered by the same column in part.
final class Branching {

  private static final double WHOLE = 1e-6;

  private final Sifting sifting;
  private final Columns pool;

  Branching(Sifting sifting, Columns pool) {
    this.sifting = sifting;
    this.pool = pool;
  }

  /// Two decisions of which one holds, the likelier first.
  record Fork(Decision likely, Decision other) {}

  boolean whole() {
    var relaxation = sifting.relaxation();
    for (int j = 0; j < relaxation.columns(); j++)
      if (fractional(relaxation.amount(j))) return false;
    return true;
  }

  private static boolean fractional(double amount) {
    return amount > WHOLE && amount < 1 - WHOLE;
  }

  Fork fork() {
    var together = shares();
    long best = -1;
    double distance = 0.5 - WHOLE;
    double share = 0;
    for (var pair : together.entrySet()) {
      double now = Math.abs(pair.getValue() - 0.5);
      if (now > distance || (now == distance && best >= 0 && pair.getKey() > best)) continue;
      distance = now;
      best = pair.getKey();
      share = pair.getValue();
    }
    if (best < 0) return column();
    int a = (int) (best >>> 32);
    int b = (int) best;
    var joined = new Decision.Together(a, b);
    var parted = new Decision.Apart(a, b);
    return share >= 0.5 ? new Fork(joined, parted) : new Fork(parted, joined);
  }

  /// How far each pair of rows is covered together, by columns that are fractional.
  private Map<Long, Double> shares() {
    var together = new HashMap<Long, Double>();
    var relaxation = sifting.relaxation();
    for (int j = 0; j < relaxation.columns(); j++) {
      double amount = relaxation.amount(j);
      if (!fractional(amount)) continue;
      int column = sifting.pooled(j);
      for (int i = 0; i < pool.size(column); i++)
        for (int k = i + 1; k < pool.size(column); k++)
          together.merge(
              ((long) pool.at(column, i) << 32) | pool.at(column, k), amount, Double::sum);
    }
    return together;
  }

  /// Only where columns of several classes have the same rows.
  private Fork column() {
    var relaxation = sifting.relaxation();
    int best = -1;
    for (int j = 0; j < relaxation.columns(); j++)
      if (fractional(relaxation.amount(j))
          && (best < 0 || relaxation.amount(j) > relaxation.amount(best))) best = j;
    int column = sifting.pooled(best);
    return new Fork(new Decision.Chosen(column), new Decision.Banned(column));
  }
}
