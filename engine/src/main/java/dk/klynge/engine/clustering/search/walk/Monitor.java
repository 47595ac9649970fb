package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Best;

/// Is told how the walks are getting on.
public interface Monitor {

  static Monitor none() {
    return new Monitor() {
      @Override
      public void report(Best best, long done) {}

      @Override
      public void add(long done) {}
    };
  }

  void report(Best best, long done);

  /// A walk has ended after so many steps.
  void add(long done);
}
