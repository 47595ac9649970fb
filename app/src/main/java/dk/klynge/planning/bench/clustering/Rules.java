package dk.klynge.planning.bench.clustering;

import java.util.List;
import java.util.Optional;

/// What the clusters of an instance must keep to.
///
/// @param fewest number of clusters, and `most` likewise
/// @param alike the attribute that all sites of a cluster share, where there is one
/// @param ages every cluster offers all of these
/// @param edges pairs of neighbouring sites by which each cluster must hang together; empty where
///   it need not
record Rules(
    int fewest,
    int most,
    Range weight,
    Range sites,
    Optional<String> alike,
    List<String> ages,
    List<int[]> edges) {

  Rules {
    ages = List.copyOf(ages);
    edges = List.copyOf(edges);
  }

  /// @param most may be infinite
  record Range(double least, double most) {

    static final Range ANY = new Range(0, Double.POSITIVE_INFINITY);

    boolean holds(double value) {
      return value >= least - 1e-9 * Math.max(1, least) && value <= most + 1e-9 * Math.max(1, most);
    }

    boolean bounds() {
      return least > 0 || most < Double.POSITIVE_INFINITY;
    }
  }

  /// So many clusters, none of which weighs more than this.
  static Rules capacity(int clusters, double most) {
    return new Rules(
        clusters, clusters, new Range(0, most), Range.ANY, Optional.empty(), List.of(), List.of());
  }

  Rules contiguous(List<int[]> pairs) {
    return new Rules(fewest, most, weight, sites, alike, ages, pairs);
  }
}
