package dk.klynge.engine.clustering;

import java.util.Map;
import java.util.Set;

/// What the search must leave as it is.
///
/// @param fixed label of the cluster a site must be in, by site id
/// @param lockedClusters labels of clusters of the start that keep exactly their members
public record Locks(Map<String, String> fixed, Set<String> lockedClusters) {

  public Locks {
    fixed = Map.copyOf(fixed);
    lockedClusters = Set.copyOf(lockedClusters);
  }

  public static Locks none() {
    return new Locks(Map.of(), Set.of());
  }
}
