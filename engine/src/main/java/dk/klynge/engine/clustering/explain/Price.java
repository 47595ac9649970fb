package dk.klynge.engine.clustering.explain;

import java.util.OptionalDouble;

/// What one changed limit would bring, as far as a search has found. A longer search may find more,
/// so that a saving is a lower estimate of what is possible.
///
/// @param relaxes whether all that was allowed still is; then nothing can be lost
/// @param before cost of the best clustering known under the limits as they are
/// @param after likewise under the changed ones; of as many broken limits as `broken` says
/// @param broken limits that even the best found under the changed limits breaks
/// @param clusters of the best found
/// @param moved sites that are elsewhere than in the clustering explained
/// @param atMost what the change can save at most, where a lower bound proves it
public record Price(
    WhatIf whatIf,
    Outcome outcome,
    boolean relaxes,
    double before,
    double after,
    int broken,
    int clusters,
    int moved,
    OptionalDouble atMost) {

  /// What came of it.
  public enum Outcome {
    /// A better clustering was found.
    SAVES,
    /// Where as few clusters as possible are wanted: fewer suffice, whatever the cost.
    FEWER_CLUSTERS,
    /// None was found: the limit costs nothing, as far as is known.
    NOTHING_FOUND,
    /// Only what does not relax the limits can cost: another number of clusters.
    COSTS,
    /// The limits cannot be kept as they are, as far as is known, and can be with the change.
    MAKES_POSSIBLE,
    /// No clustering that keeps the changed limits was found.
    NOT_POSSIBLE
  }

  /// By how much the cost falls; negative where it grows. 0 where the two cannot be compared,
  /// because one of them breaks limits or has fewer clusters where that is what counts.
  public double saving() {
    return switch (outcome) {
      case SAVES, COSTS -> before - after;
      case FEWER_CLUSTERS, NOTHING_FOUND, MAKES_POSSIBLE, NOT_POSSIBLE -> 0;
    };
  }
}
