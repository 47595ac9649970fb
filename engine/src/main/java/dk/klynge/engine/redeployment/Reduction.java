package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.BitSet;

/// The cheap beginning, after Jonker and Volgenant: everybody gets what is cheapest for them while
/// there is a free place; then those without one bid for the cheapest place of a vacancy, whose
/// price rises to the point where they would as soon take their second best, and who loses it bids
/// in turn. Of several places of a vacancy each has its own price while they bid, and the lowest is
/// the vacancy's (as with the similar objects of Bertsekas' auction). (Jonker and Volgenant begin
/// on the other side. Here only the people may, because a vacancy that stays empty must keep the
/// price 0.)
final class Reduction {

  /// Bidding can take long where prices rise in small steps; a path costs less then. So much is
  /// looked at in all, as a multiple of the number of offers.
  private static final long LOOKS_PER_OFFER = 60;

  private static final int ROUNDS = 2;

  private final Seats seats;
  private final Graph graph;
  private final BitSet accepted;
  private final long[] price;
  private final int[] cheapest;
  private final int[] waiting;
  private int count;
  private long looks;
  private long least;
  private long second;
  private int best;
  private int next;

  /// @param accepted people who are left out
  Reduction(Seats seats, BitSet accepted) {
    this.seats = seats;
    this.accepted = accepted;
    graph = seats.graph;
    price = new long[seats.holder.length];
    cheapest = Arrays.copyOf(seats.slot, graph.vacancies);
    waiting = new int[graph.people];
  }

  /// Who has no place yet, and is to be placed along shortest paths.
  int[] run() {
    for (int i = 0; i < graph.people; i++) if (!accepted.get(i)) first(i);
    looks = LOOKS_PER_OFFER * graph.to.length;
    for (int round = 0; round < ROUNDS && looks > 0; round++) bid();
    settle();
    return Arrays.copyOf(waiting, count);
  }

  private void first(int i) {
    look(i);
    seats.person[i] = least;
    if (best == Seats.NONE) return;
    if (!seats.full(best)) seats.take(i, best);
    else if (second == least && next != Seats.NONE && !seats.full(next)) seats.take(i, next);
    else waiting[count++] = i;
  }

  private void bid() {
    int[] queue = Arrays.copyOf(waiting, count);
    count = 0;
    for (int start : queue) {
      int i = start;
      while (i != Seats.NONE && looks > 0) i = bid(i);
      if (i != Seats.NONE) waiting[count++] = i;
    }
  }

  /// Lets the person bid; answers who lost a place by it and may bid now, [Seats#NONE] if nobody.
  private int bid(int i) {
    look(i);
    seats.person[i] = least;
    if (best == Seats.NONE) return Seats.NONE;
    if (!seats.full(best)) {
      seats.take(i, best);
      return Seats.NONE;
    }
    if (least == second && next != Seats.NONE && !seats.full(next)) {
      seats.take(i, next);
      return Seats.NONE;
    }
    if (seats.places[best] == 0) {
      waiting[count++] = i;
      return Seats.NONE;
    }
    int loser = seats.replace(cheapest[best], i);
    seats.person[i] = second;
    raise(best, second - least);
    if (second > least) return loser;
    waiting[count++] = loser;
    return Seats.NONE;
  }

  /// Raises the price of the cheapest place; that of the vacancy is the price of the then cheapest.
  private void raise(int j, long by) {
    price[cheapest[j]] += by;
    int low = seats.slot[j];
    for (int s = low + 1; s < seats.slot[j] + seats.places[j]; s++)
      if (price[s] < price[low]) low = s;
    cheapest[j] = low;
    seats.vacancy[j] = price[low];
  }

  /// Everybody pays the price of the vacancy, whatever the place was bid for.
  private void settle() {
    for (int i = 0; i < graph.people; i++) {
      int j = seats.of[i];
      if (j != Seats.NONE && !accepted.get(i))
        seats.person[i] = graph.cost[graph.find(i, j)] + seats.vacancy[j];
    }
  }

  /// The two cheapest that the person can have at the present prices, none at all among them.
  private void look(int i) {
    least = graph.without;
    second = graph.without;
    best = Seats.NONE;
    next = Seats.NONE;
    looks -= graph.degree(i);
    for (int e = graph.first[i], stop = graph.first[i + 1]; e < stop; e++) {
      int j = graph.to[e];
      long reach = graph.cost[e] + seats.vacancy[j];
      if (reach >= second) continue;
      if (reach < least) {
        second = least;
        next = best;
        least = reach;
        best = j;
      } else {
        second = reach;
        next = j;
      }
    }
  }
}
