package dk.klynge.engine.redeployment;

import java.util.Arrays;

/// Shortest augmenting paths where vacancies are few and have many places each: as [SparseGrowth],
/// but from vacancy to vacancy by the best exits, so that a search takes as long as there are pairs
/// of vacancies, however many people have them. What people pay follows from the vacancies, and is
/// written down only in the end.
final class CrowdedGrowth implements Growth {

  private final Seats seats;
  private final Graph graph;
  private final Exits exits;
  private final long[] distance;
  private final int[] from;
  private final int[] done;
  private final boolean[] stale;
  private final Heap heap;
  private long bound;
  private int last;
  private int end;

  CrowdedGrowth(Seats seats) {
    this.seats = seats;
    graph = seats.graph;
    exits = seats.exits();
    distance = new long[graph.vacancies];
    Arrays.fill(distance, Long.MAX_VALUE);
    from = new int[graph.vacancies];
    done = new int[graph.vacancies];
    stale = new boolean[graph.vacancies];
    heap = new Heap(distance);
  }

  @Override
  public void place(int person) {
    long mine = seats.person[person];
    bound = graph.without - mine;
    last = person;
    end = Seats.NONE;
    for (int e = graph.first[person]; e < graph.first[person + 1]; e++)
      reach(graph.to[e], person, graph.cost[e] - mine + seats.vacancy[graph.to[e]]);
    int scanned = 0;
    while (!heap.isEmpty()) {
      int j = heap.pop();
      if (distance[j] >= bound) break;
      done[scanned++] = j;
      scan(j);
    }
    raise(scanned);
    seats.move(person, last, end, from);
    heap.clear();
    Arrays.fill(distance, Long.MAX_VALUE);
  }

  private void scan(int j) {
    long base = distance[j] - seats.vacancy[j];
    int row = exits.row(j);
    long homeless = base + exits.rise(row + graph.vacancies);
    if (homeless < bound) {
      bound = homeless;
      last = exits.who(row + graph.vacancies);
      end = Seats.NONE;
    }
    for (int v = 0; v < graph.vacancies; v++)
      reach(v, exits.who(row + v), base + exits.rise(row + v) + seats.vacancy[v]);
  }

  private void reach(int j, int k, long far) {
    if (far >= bound || far >= distance[j]) return;
    distance[j] = far;
    from[j] = k;
    if (seats.full(j)) {
      heap.push(j);
      return;
    }
    bound = far;
    last = k;
    end = j;
  }

  /// Who ends without a place pays what having none costs. Everybody else is left to [#settle],
  /// also who comes to a vacancy on the path whose price stays.
  private void raise(int scanned) {
    if (end == Seats.NONE) seats.person[last] = graph.without;
    else stale[end] = true;
    for (int d = 0; d < scanned; d++) {
      int j = done[d];
      seats.vacancy[j] += Math.max(0, bound - distance[j]);
      stale[j] = true;
    }
  }

  @Override
  public void settle() {
    for (int j = 0; j < graph.vacancies; j++) {
      if (!stale[j]) continue;
      stale[j] = false;
      for (int s = seats.slot[j], stop = s + seats.load[j]; s < stop; s++) {
        int k = seats.holder[s];
        seats.person[k] = exits.here(k) + seats.vacancy[j];
      }
    }
  }
}
