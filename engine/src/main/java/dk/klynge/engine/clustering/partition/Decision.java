package dk.klynge.engine.clustering.partition;

/// What a node of branch and bound has decided beyond its parent: two rows are covered by the same
/// column, or not; or a column is chosen, or not.
sealed interface Decision {

  /// Whether a column may still be chosen.
  boolean allows(Columns pool, int column);

  record Together(int a, int b) implements Decision {
    @Override
    public boolean allows(Columns pool, int column) {
      return pool.covers(column, a) == pool.covers(column, b);
    }
  }

  record Apart(int a, int b) implements Decision {
    @Override
    public boolean allows(Columns pool, int column) {
      return !(pool.covers(column, a) && pool.covers(column, b));
    }
  }

  record Chosen(int column) implements Decision {
    @Override
    public boolean allows(Columns pool, int other) {
      if (other == column) return true;
      for (int k = 0; k < pool.size(other); k++)
        if (pool.covers(column, pool.at(other, k))) return false;
      return true;
    }
  }

  record Banned(int column) implements Decision {
    @Override
    public boolean allows(Columns pool, int other) {
      return other != column;
    }
  }
}
