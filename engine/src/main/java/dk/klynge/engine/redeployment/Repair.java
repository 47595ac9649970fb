package dk.klynge.engine.redeployment;

import java.util.Arrays;

/// Gives a place that has become free to whom it helps most, by a shortest path backwards: somebody
/// without a place takes it, or somebody leaves a place for it that is taken in turn, down to a
/// place that is worth least and stays free. All prices are right afterwards.
final class Repair {

  private final Seats seats;
  private final Graph graph;
  private final long[] distance;
  private final int[] mover;
  private final int[] target;
  private final int[] touched;
  private final Heap heap;
  private int touches;
  private int busy;
  private long bound;
  private int end;
  private int entrant;

  Repair(Seats seats) {
    this.seats = seats;
    graph = seats.graph;
    distance = new long[graph.vacancies];
    Arrays.fill(distance, Long.MAX_VALUE);
    mover = new int[graph.vacancies];
    target = new int[graph.vacancies];
    touched = new int[graph.vacancies];
    heap = new Heap(distance);
  }

  /// @param freed the vacancy with one place more than its price allows
  /// @param apart a person without a place who is to be left out
  void fill(int freed, int apart) {
    busy = apart;
    bound = seats.vacancy[freed];
    end = freed;
    entrant = Seats.NONE;
    touch(freed, 0);
    while (!heap.isEmpty()) {
      int x = heap.pop();
      if (distance[x] >= bound) break;
      scan(x);
    }
    lower();
    shift(freed);
    heap.clear();
    while (touches > 0) distance[touched[--touches]] = Long.MAX_VALUE;
  }

  private void touch(int x, long far) {
    if (distance[x] == Long.MAX_VALUE) touched[touches++] = x;
    distance[x] = far;
    heap.push(x);
  }

  private void scan(int x) {
    long base = distance[x] + seats.vacancy[x];
    for (int at = graph.incoming(x), stop = graph.incoming(x + 1); at < stop; at++) {
      int k = graph.candidate(at);
      int y = seats.of[k];
      long reach = base + graph.cost[graph.offer(at)] - seats.person[k];
      if (k == busy || y == x || reach >= bound) continue;
      if (y == Seats.NONE) {
        bound = reach;
        entrant = k;
        end = x;
      } else if (reach < distance[y]) {
        mover[y] = k;
        target[y] = x;
        touch(y, reach);
        if (reach + seats.vacancy[y] < bound) {
          bound = reach + seats.vacancy[y];
          entrant = Seats.NONE;
          end = y;
        }
      }
    }
  }

  private void lower() {
    for (int t = 0; t < touches; t++) {
      int x = touched[t];
      long by = bound - distance[x];
      if (by <= 0) continue;
      seats.vacancy[x] -= by;
      for (int s = seats.slot[x], stop = s + seats.load[x]; s < stop; s++)
        seats.person[seats.holder[s]] -= by;
    }
  }

  /// Everybody on the path leaves before anybody takes, so that no vacancy is ever overfull.
  private void shift(int freed) {
    for (int y = end; y != freed; y = target[y]) seats.leave(mover[y]);
    for (int y = end; y != freed; y = target[y]) seats.take(mover[y], target[y]);
    if (entrant != Seats.NONE) seats.take(entrant, end);
  }
}
