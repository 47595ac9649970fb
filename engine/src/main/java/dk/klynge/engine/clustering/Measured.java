package dk.klynge.engine.clustering;

import java.util.List;

/// A clustering with all its measures, found without the search's own bookkeeping.
///
/// @param value of the objective alone, in `unit`
/// @param cost value and the price of all that the wishes miss: what the search minimises
/// @param broken every limit that does not hold, with where and by whom
/// @param unknownIds ids in the clustering that are no sites of the problem
public record Measured(
    List<Cluster> clusters,
    double value,
    Objective.Unit unit,
    double cost,
    List<WishMissed> wishes,
    List<Broken> broken,
    List<String> unknownIds) {

  public Measured {
    clusters = List.copyOf(clusters);
    wishes = List.copyOf(wishes);
    broken = List.copyOf(broken);
    unknownIds = List.copyOf(unknownIds);
  }

  /// How much of a wish is missing.
  ///
  /// @param amount in the wish's own unit
  /// @param cost in the unit of the objective
  public record WishMissed(Wish wish, double amount, double cost) {}

  /// All hard limits hold.
  public boolean feasible() {
    return broken.isEmpty();
  }
}
