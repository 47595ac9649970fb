package dk.klynge.engine.clustering.search;

/// Is told how the walks are getting on.
interface Monitor {

  void report(Best best, long done);

  /// A walk has ended after so many steps.
  void add(long done);
}
