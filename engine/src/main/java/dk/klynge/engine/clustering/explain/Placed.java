package dk.klynge.engine.clustering.explain;

import java.util.List;
import java.util.Optional;

/// Why a site is in its cluster, and what else could be done with it.
///
/// @param toCentre distance to the centre of its cluster
/// @param nearest the other cluster with the nearest centre, empty where there is no other
/// @param moves to the clusters near, the cheapest first, at most [Explainer#MOVES]
/// @param best the cheapest move or exchange found that breaks no limit; may lower the cost where
///   the search left something to find
public record Placed(
    String site,
    double toCentre,
    Optional<Other> nearest,
    Ground ground,
    List<Alternative> moves,
    Optional<Alternative> best) {

  public Placed {
    moves = List.copyOf(moves);
  }

  /// @param toCentre from the site to the centre of that cluster
  public record Other(String cluster, double toCentre) {}

  /// Why the site is where it is; the first that is true.
  public enum Ground {
    /// It is fixed to the cluster, or the cluster is locked.
    FIXED,
    /// An alternative that breaks nothing would lower the cost.
    COULD_MOVE,
    /// A move would lower the cost and break limits: those of the first of the moves.
    HELD_BY_LIMITS,
    CENTRE,
    /// No other centre is nearer.
    NEAREST,
    /// Another centre is nearer, but moving costs more than it saves, as centres and wishes follow.
    CHEAPEST
  }
}
