package dk.klynge.engine.redeployment;

/// Finds a place for one more person along a shortest path of moves, and keeps the prices right.
sealed interface Growth permits CrowdedGrowth, DenseGrowth, SparseGrowth {

  /// @param person one without a place
  void place(int person);

  /// Brings what everybody pays up to date, when all are placed.
  default void settle() {}
}
