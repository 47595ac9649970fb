package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.State;

/// Whether a walk may pass through clusterings that break limits, and what breaking them costs
/// then.
///
/// Where limits are loose, a step that breaks one is not worth taking. Where many steps break one,
/// the clusterings that keep all lie apart like islands; then the walk goes over the water, and the
/// price of each limit follows how often it is broken, so that land is never far.
final class Passage {

  private static final int WINDOW = 200;

  /// Share of steps from a clustering that kept all limits to one that does not, from which on the
  /// limits count as tight.
  private static final double TIGHT = 0.08;

  /// With more clusters one or another breaks a limit nearly always, wherever the walk is.
  private static final int MOST_CLUSTERS = 120;

  private static final int PRICES_EVERY = 10;
  private static final double DEARER = 1.1;
  private static final double CHEAPER = 0.9;

  private final State state;
  private int steps;
  private int lost;
  private boolean open;

  Passage(State state) {
    this.state = state;
  }

  boolean open() {
    return open;
  }

  /// Is told the end of a step.
  void stepped(boolean keptBefore, boolean keepsNow) {
    if (open || !keptBefore || state.alive() > MOST_CLUSTERS) return;
    steps++;
    if (!keepsNow) lost++;
    if (steps < WINDOW) return;
    open = lost > TIGHT * WINDOW;
    steps = 0;
    lost = 0;
  }

  void renewPrices(long done) {
    if (open && done % PRICES_EVERY == 0) state.ledger().adaptPrices(DEARER, CHEAPER);
  }
}
