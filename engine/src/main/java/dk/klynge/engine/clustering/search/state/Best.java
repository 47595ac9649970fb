package dk.klynge.engine.clustering.search.state;

/// The best clustering of a walk.
public final class Best {

  private final State state;
  private final int[] assignment;
  private final boolean[] stale;
  private final int[] staleSites;
  private int staleCount;
  private double broken = Double.POSITIVE_INFINITY;
  private double value = Double.POSITIVE_INFINITY;
  private int clusters = Integer.MAX_VALUE;

  public Best(State state) {
    this.state = state;
    int n = state.instance().size();
    assignment = new int[n];
    stale = new boolean[n];
    staleSites = new int[n];
    everythingStale();
  }

  public double broken() {
    return broken;
  }

  public double value() {
    return value;
  }

  public int clusters() {
    return clusters;
  }

  public int[] assignment() {
    return assignment.clone();
  }

  /// Is told the sites of an accepted step.
  public void changed() {
    for (int c = 0; c < state.changes(); c++) {
      int site = state.changed(c);
      if (stale[site]) continue;
      stale[site] = true;
      staleSites[staleCount++] = site;
    }
  }

  private void everythingStale() {
    for (int site = 0; site < stale.length; site++) {
      stale[site] = true;
      staleSites[site] = site;
    }
    staleCount = stale.length;
  }

  /// Keeps the present state if it is better: fewer limits broken, then fewer clusters where that
  /// is wanted, then value.
  public boolean offer() {
    double nowBroken = state.ledger().broken();
    double now = state.ledger().value();
    if (!better(nowBroken, state.alive(), now)) return false;
    broken = nowBroken;
    value = now;
    clusters = state.alive();
    for (int c = 0; c < staleCount; c++) {
      assignment[staleSites[c]] = state.clusterOf(staleSites[c]);
      stale[staleSites[c]] = false;
    }
    staleCount = 0;
    return true;
  }

  private boolean better(double nowBroken, int nowClusters, double now) {
    boolean fewest =
        state.instance().counts().preference() == Instance.Preference.AS_FEW_AS_POSSIBLE;
    int order = order(nowBroken, broken);
    if (order == 0 && fewest) order = Integer.compare(nowClusters, clusters);
    return (order != 0 ? order : order(now, value)) < 0;
  }

  /// Amounts that differ by no more than rounding are the same.
  private static int order(double now, double before) {
    if (Double.isInfinite(before)) return Double.compare(now, before);
    return Math.abs(now - before) > 1e-10 * Math.abs(before) ? Double.compare(now, before) : 0;
  }

  public static boolean isBetter(double[] now, double[] before) {
    for (int k = 0; k < now.length; k++) {
      int order = order(now[k], before[k]);
      if (order != 0) return order < 0;
    }
    return false;
  }

  /// Puts the state back to the best.
  public void restore() {
    for (int c = 0; c < staleCount; c++) {
      int site = staleSites[c];
      if (state.clusterOf(site) != assignment[site]) state.move(site, assignment[site]);
      stale[site] = false;
    }
    staleCount = 0;
    state.begin();
  }
}
