package dk.klynge.engine.clustering;

/// How many clusters there are to be. Empty clusters do not exist.
public sealed interface ClusterCount {

  record Exactly(int clusters) implements ClusterCount {}

  record Between(int fewest, int most) implements ClusterCount {}

  /// As few as the limits allow; among equally few the better value.
  record AsFewAsPossible() implements ClusterCount {}
}
