package dk.klynge.planning.bench.clustering;

/// What is added up over the sites of a cluster.
enum Goal {
  /// The distance to the member where that sum is least.
  MEDIAN,
  /// The same with every distance cut down to a whole number, as old instances want it.
  FLOORED_MEDIAN,
  /// The distance to the mean of the coordinates.
  CENTROID,
  /// Weight times the square of the kilometres along the sphere, in millions, to the member where
  /// that sum is least; x is the longitude and y the latitude.
  MOMENT,
  /// The same with whole kilometres in a plane; x and y are metres.
  WHOLE_MOMENT
}
