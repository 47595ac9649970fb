package dk.klynge.engine.clustering;

/// What a good clustering has little of.
public record Objective(Measure measure, Weighting weighting) {

  /// Which distances count.
  public enum Measure {
    /// Sum of the distances to the best centre site of each cluster.
    MEDIAN,
    /// Sum of the distances to the unweighted mean of the coordinates of each cluster. Needs
    /// coordinates.
    CENTROID,
    /// Sum of the squared distances to the centre site of each cluster that keeps it smallest: by
    /// children, what Hess et al. (Nonpartisan political redistricting by computer, 1965) call the
    /// moment of inertia of a district.
    MOMENT_OF_INERTIA,
    /// The largest distance from any site to the centre site of its cluster that keeps it smallest.
    LARGEST_DISTANCE
  }

  /// How often a distance counts.
  public enum Weighting {
    /// Once for every site.
    SITES,
    /// As often as the site has children; a site of unknown weight counts 0 in the value.
    CHILDREN
  }

  /// What the value counts.
  public enum Unit {
    METRES,
    CHILD_METRES,
    /// Whatever the table of distances counts, such as seconds.
    TABLE_UNITS,
    CHILD_TABLE_UNITS,
    SQUARE_METRES,
    /// Children times square metres.
    CHILD_SQUARE_METRES,
    SQUARE_TABLE_UNITS,
    CHILD_SQUARE_TABLE_UNITS
  }

  public Unit unit(Distance distance) {
    boolean children = weighting == Weighting.CHILDREN;
    if (measure == Measure.MOMENT_OF_INERTIA) return squareUnit(distance);
    return switch (distance) {
      case Distance.Planar _, Distance.GreatCircle _ -> children ? Unit.CHILD_METRES : Unit.METRES;
      case Distance.Matrix _ -> children ? Unit.CHILD_TABLE_UNITS : Unit.TABLE_UNITS;
    };
  }

  private Unit squareUnit(Distance distance) {
    boolean children = weighting == Weighting.CHILDREN;
    return switch (distance) {
      case Distance.Planar _, Distance.GreatCircle _ ->
          children ? Unit.CHILD_SQUARE_METRES : Unit.SQUARE_METRES;
      case Distance.Matrix _ -> children ? Unit.CHILD_SQUARE_TABLE_UNITS : Unit.SQUARE_TABLE_UNITS;
    };
  }
}
