package dk.klynge.engine.redeployment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What it would cost all to give one person another vacancy: for each of them the shortest cycle
/// of moves that brings the person there, found by one search backwards from the person. Beside the
/// vacancies there is one more node, the outside, from which people without a place come, to which
/// those go who lose theirs, and through which a place left free is exchanged for another.
final class Detours {

  private final Seats seats;
  private final Graph graph;
  private final int person;
  private final int outside;
  private final long[] distance;
  private final int[] mover;
  private final int[] next;
  private final Heap heap;

  Detours(Seats seats, int person) {
    this.seats = seats;
    this.person = person;
    graph = seats.graph;
    outside = graph.vacancies;
    distance = new long[outside + 1];
    Arrays.fill(distance, Long.MAX_VALUE);
    mover = new int[outside + 1];
    next = new int[outside + 1];
    heap = new Heap(distance);
    int home = seats.of[person] == Seats.NONE ? outside : seats.of[person];
    reach(home, 0, Seats.NONE, Seats.NONE);
    while (!heap.isEmpty()) {
      int x = heap.pop();
      if (x == outside) leaveFromOutside(distance[x]);
      else scan(x, distance[x]);
    }
  }

  /// By how much the sum of costs and of [Graph#without] would rise.
  long increase(int e) {
    int j = graph.to[e];
    if (j == seats.of[person]) return 0;
    return graph.cost[e] - seats.person[person] + seats.vacancy[j] + distance[j];
  }

  /// Whether any assignment gives the person this vacancy.
  boolean possible(int e) {
    int j = graph.to[e];
    return graph.cost[e] < Graph.BARRED && seats.places[j] > 0;
  }

  /// Everybody's moves: person, from, to, with [Seats#NONE] for no place.
  List<int[]> moves(int e) {
    var moves = new ArrayList<int[]>();
    int j = graph.to[e];
    if (j == seats.of[person]) return moves;
    moves.add(new int[] {person, seats.of[person], j});
    for (int x = j; next[x] != Seats.NONE; x = next[x])
      if (mover[x] != Seats.NONE)
        moves.add(
            new int[] {
              mover[x], x == outside ? Seats.NONE : x, next[x] == outside ? Seats.NONE : next[x]
            });
    return moves;
  }

  private void reach(int x, long far, int who, int to) {
    if (far >= distance[x]) return;
    distance[x] = far;
    mover[x] = who;
    next[x] = to;
    heap.push(x);
  }

  private void scan(int x, long far) {
    if (seats.load[x] > 0) reach(outside, far + seats.vacancy[x], Seats.NONE, x);
    for (int at = graph.incoming(x), stop = graph.incoming(x + 1); at < stop; at++) {
      int k = graph.candidate(at);
      long cost = graph.cost[graph.offer(at)];
      if (k == person || seats.of[k] == x || cost >= Graph.BARRED) continue;
      int y = seats.of[k] == Seats.NONE ? outside : seats.of[k];
      reach(y, far + cost - seats.person[k] + seats.vacancy[x], k, x);
    }
  }

  private void leaveFromOutside(long far) {
    for (int y = 0; y < graph.vacancies; y++) {
      if (!seats.full(y)) reach(y, far, Seats.NONE, outside);
      for (int s = seats.slot[y]; s < seats.slot[y] + seats.load[y]; s++) {
        int k = seats.holder[s];
        if (k != person) reach(y, far + graph.without - seats.person[k], k, outside);
      }
    }
  }
}
