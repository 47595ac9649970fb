package dk.klynge.engine.clustering;

/// The middle of a cluster, which distances are measured to.
public sealed interface Centre {

  /// A member site.
  record AtSite(String id) implements Centre {}

  /// A point, in the coordinates of the sites.
  record AtPoint(double x, double y) implements Centre {}
}
