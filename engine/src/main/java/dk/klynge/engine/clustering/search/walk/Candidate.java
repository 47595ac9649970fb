package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Ledger;
import dk.klynge.engine.clustering.search.state.State;

/// The best move found so far for a site.
final class Candidate {

  /// What it changes; below zero is better.
  double gain;

  /// The cluster the site goes to, -1: none.
  int to;

  /// The site that makes room, -1: none.
  int other;

  /// Where that one goes, -1: to where the first came from.
  int third;

  /// What the first site's leaving changes, as soon as somebody has asked for it.
  private double leaving;

  private double leavingCost;

  private final State state;
  private final Ledger ledger;

  Candidate(State state) {
    this.state = state;
    ledger = state.ledger();
  }

  /// @param enough what a move has to be better than
  void begin(double enough) {
    gain = enough;
    to = -1;
    leaving = Double.NaN;
  }

  void consider(double its, int cluster, int makingRoom, int goingTo) {
    if (its >= gain) return;
    gain = its;
    to = cluster;
    other = makingRoom;
    third = goingTo;
  }

  /// What changes in `from` when the site leaves.
  double leaving(int site, int from) {
    if (Double.isNaN(leaving)) {
      leaving = state.after(from, site, -1) - ledger.priced(from);
      leavingCost = ledger.lastCost() - ledger.cost(from);
    }
    return leaving;
  }

  /// Of the objective alone, once [#leaving] was asked for.
  double leavingCost() {
    return leavingCost;
  }

  /// The least change of what the limits cost a cluster.
  double limits(int cluster, int out, int in) {
    return ledger.leastAmounts(cluster, out, in) - ledger.pricedAmounts(cluster);
  }
}
