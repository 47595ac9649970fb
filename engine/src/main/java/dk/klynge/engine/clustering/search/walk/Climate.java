package dk.klynge.engine.clustering.search.walk;

/// Prices and temperatures of a walk through a part, given by the whole.
///
/// @param typical cost of a cluster, from which the prices of limits are made
/// @param perCluster price of each cluster
/// @param hot temperature at the beginning
/// @param cold and at the end
public record Climate(double typical, double perCluster, double hot, double cold) {

  /// How many times the way of a usual site may be lost in the hottest steps, but no more than this
  /// share of a cluster.
  private static final double HOT_WAYS = 1.2;

  private static final double HOT = 0.3;

  /// Share of a cluster's cost that is hardly ever lost any more in the coldest steps.
  private static final double COLD = 0.002;

  /// The same where a guide shows steps to where something may be gained: they come back there more
  /// often, and what one of them has lost another finds again.
  private static final double COLD_BUT_GUIDED = 0.004;

  /// Steps for each cluster that the hottest beginning takes.
  private static final double ENOUGH_STEPS = 150;

  double at(double spent) {
    return hot * Math.pow(cold / hot, spent);
  }

  /// The temperature in units of a cluster's cost: lower where clusters have many sites, of which
  /// each counts for little.
  ///
  /// @param steps for each cluster in all
  /// @param spent how much of the effort, 0 to 1
  public static double heat(int sites, int clusters, double steps, double spent, boolean guided) {
    double coldest = guided ? COLD_BUT_GUIDED : COLD;
    double hottest = Math.min(HOT, HOT_WAYS * clusters / sites);
    double hot = Math.max(coldest, hottest * Math.min(1, steps / ENOUGH_STEPS));
    return hot * Math.pow(coldest / hot, spent);
  }
}
