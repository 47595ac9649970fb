package dk.klynge.engine.clustering.search;

/// Prices and temperatures of a walk through a part, given by the whole.
///
/// @param typical cost of a cluster, from which the prices of limits are made
/// @param perCluster price of each cluster
/// @param hot temperature at the beginning
/// @param cold and at the end
record Climate(double typical, double perCluster, double hot, double cold) {

  double at(double spent) {
    return hot * Math.pow(cold / hot, spent);
  }
}
