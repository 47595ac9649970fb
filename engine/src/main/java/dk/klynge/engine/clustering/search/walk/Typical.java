package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.InertiaShape;
import dk.klynge.engine.clustering.search.state.State;

/// The unit of prices and temperatures: what a usual cluster costs.
public final class Typical {

  private Typical() {}

  /// What a cluster costs, or would.
  public static double of(State state) {
    return Math.max(state.costs() / Math.max(1, state.alive()), least(state));
  }

  /// Where clusters of one site cost nothing yet, a price still has to be found that makes merging
  /// them worth while.
  static double least(State state) {
    var metric = state.metric();
    double across = metric.between(0, metric.furthest(0)) * state.instance().times()[0];
    if (state.shape() instanceof InertiaShape) across *= metric.between(0, metric.furthest(0));
    return across > 0 ? across / (state.instance().size() <= Walk.SMALL ? 2 : 100) : 1;
  }
}
