package dk.klynge.engine.clustering;

/// Everything a clustering can break, as a name that callers put into words.
public enum Rule {
  WEIGHT_AT_LEAST,
  WEIGHT_AT_MOST,
  SITES_AT_LEAST,
  SITES_AT_MOST,
  DIAMETER,
  DISTANCE_TO_CENTRE,
  SAME_ATTRIBUTE,
  AGES_COVERED,
  CONTIGUOUS,
  KEEP_TOGETHER,
  KEEP_APART,
  CLUSTERS_AT_LEAST,
  CLUSTERS_AT_MOST,
  FIXED_SITE,
  LOCKED_CLUSTER,
  /// Sites in no cluster.
  EVERY_SITE_PLACED,
  /// Sites in more than one cluster; the first counts.
  PLACED_ONCE
}
