package dk.klynge.engine.clustering;

import java.util.List;

/// A hard rule. One type per rule, which judges any clustering by plain counting and names what
/// breaks it. The search has its own, incremental counterpart of each; the two share no code, so
/// that one checks the other.
public sealed interface Limit
    permits WeightWithin,
        SitesWithin,
        DiameterWithin,
        DistanceToCentreWithin,
        SameAttribute,
        AgesCovered,
        Contiguous,
        KeepTogether,
        KeepApart {

  /// Room for rounding in measured distances and sums, relative to the bound.
  double TOLERANCE = 1e-9;

  /// Everything in the clustering that breaks this rule; empty when it holds.
  List<Broken> judge(Placement placement);

  static boolean above(double value, double bound) {
    return value > bound + TOLERANCE * Math.max(1, Math.abs(bound));
  }
}
