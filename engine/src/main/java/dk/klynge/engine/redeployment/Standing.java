package dk.klynge.engine.redeployment;

import java.util.BitSet;
import java.util.Optional;

/// The present best assignment by index, and how it follows the answers.
final class Standing {

  /// Above this many people or vacancies a table takes too much memory.
  private static final int MOST_DENSE = 2_000;

  /// A table is quicker than lists where at least one of so many pairs is an offer.
  private static final int DENSE_SHARE = 4;

  final Offers offers;
  final BitSet accepted = new BitSet();

  /// Offers that nobody can take: declined, or to somebody who has accepted.
  final BitSet closed = new BitSet();

  private final Aim aim;
  private final Graph graph;
  private Seats seats;
  private Optional<Certificate.Limit> limit = Optional.empty();
  private Optional<Growth> growth = Optional.empty();
  private Optional<Repair> repair = Optional.empty();

  Standing(Offers offers, Aim aim) {
    this.offers = offers;
    this.aim = aim;
    graph = new Graph(offers);
    seats = new Seats(graph, offers);
    if (aim == Aim.LEAST_BURDEN_FIRST) limit = tightest();
    solve();
  }

  Seats seats() {
    return seats;
  }

  Graph graph() {
    return graph;
  }

  Optional<Certificate.Limit> limit() {
    return limit;
  }

  void accept(int i) {
    for (int e = graph.first[i]; e < graph.first[i + 1]; e++) {
      closed.set(e);
      seats.close(e, i);
    }
    accepted.set(i);
    seats.accept(i);
    limit = limit.map(known -> known.withoutPerson(i));
  }

  void decline(int e, int i) {
    closed.set(e);
    seats.close(e, i);
    int j = graph.to[e];
    if (seats.of[i] != j) return;
    if (aim == Aim.LEAST_BURDEN_FIRST) {
      var before = limit.map(Certificate.Limit::cost);
      limit = tightest();
      if (!before.equals(limit.map(Certificate.Limit::cost))) {
        seats = seated();
        solve();
        return;
      }
    }
    seats.leave(i);
    replace(i, j);
  }

  /// First whom the free place helps most without this person, then where this person goes.
  private void replace(int i, int j) {
    if (seats.vacancy[j] > 0) repair().fill(j, i);
    long least = graph.without;
    for (int e = graph.first[i]; e < graph.first[i + 1]; e++)
      least = Math.min(least, graph.cost[e] + seats.vacancy[graph.to[e]]);
    seats.person[i] = least;
    growth().place(i);
    growth().settle();
  }

  private void solve() {
    growth = Optional.empty();
    repair = Optional.empty();
    int[] waiting = new Reduction(seats, accepted).run();
    var way = !Exits.suit(graph) && dense() ? new DenseGrowth(seats) : growth();
    for (int i : waiting) way.place(i);
    way.settle();
  }

  private boolean dense() {
    return Math.max(graph.people, graph.vacancies) <= MOST_DENSE
        && (long) DENSE_SHARE * offers.size() >= (long) graph.people * graph.vacancies;
  }

  /// The least limit for all who have not accepted, but nothing below what somebody accepted: it
  /// would not make the largest burden smaller.
  private Optional<Certificate.Limit> tightest() {
    graph.allow(closed, Long.MAX_VALUE);
    var found = new Bottleneck(graph, new Filling(seated(), accepted)).limit();
    long floor = Long.MIN_VALUE;
    for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1))
      floor = Math.max(floor, offers.cost(graph.find(i, seats.of[i])));
    long least = floor;
    var tightest =
        found.map(limit ->
            new Certificate.Limit(Math.max(least, limit.cost()), limit.most(), limit.below()));
    graph.allow(closed, tightest.map(Certificate.Limit::cost).orElse(Long.MAX_VALUE));
    return tightest;
  }

  /// Nobody but those who accepted, without their places.
  private Seats seated() {
    var fresh = new Seats(graph, offers);
    for (int i = accepted.nextSetBit(0); i >= 0; i = accepted.nextSetBit(i + 1)) {
      fresh.take(i, seats.of[i]);
      fresh.accept(i);
    }
    return fresh;
  }

  private Growth growth() {
    if (growth.isEmpty())
      growth = Optional.of(Exits.suit(graph) ? new CrowdedGrowth(seats) : new SparseGrowth(seats));
    return growth.get();
  }

  private Repair repair() {
    if (repair.isEmpty()) repair = Optional.of(new Repair(seats));
    return repair.get();
  }
}
