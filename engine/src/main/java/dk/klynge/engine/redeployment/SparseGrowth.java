package dk.klynge.engine.redeployment;

import java.util.Arrays;

/// Shortest augmenting paths where each person may take few of the vacancies: Dijkstra's search on
/// the costs reduced by the prices, with a heap, from the person to the nearest end – a free place,
/// or somebody on the way for whom it is cheapest to have none. Nothing beyond the nearest end
/// known so far is put on the heap.
final class SparseGrowth implements Growth {

  private final Seats seats;
  private final Graph graph;
  private final long[] distance;
  private final int[] from;
  private final int[] touched;
  private final int[] done;
  private final Heap heap;
  private int touches;
  private long bound;
  private int last;
  private int end;

  SparseGrowth(Seats seats) {
    this.seats = seats;
    graph = seats.graph;
    distance = new long[graph.vacancies];
    Arrays.fill(distance, Long.MAX_VALUE);
    from = new int[graph.vacancies];
    touched = new int[graph.vacancies];
    done = new int[graph.vacancies];
    heap = new Heap(distance);
  }

  @Override
  public void place(int person) {
    bound = graph.without - seats.person[person];
    last = person;
    end = Seats.NONE;
    relax(person, 0);
    int scanned = 0;
    while (!heap.isEmpty()) {
      int j = heap.pop();
      if (distance[j] >= bound) break;
      done[scanned++] = j;
      scan(j, distance[j]);
    }
    raise(person, scanned);
    seats.move(person, last, end, from);
    heap.clear();
    while (touches > 0) distance[touched[--touches]] = Long.MAX_VALUE;
  }

  private void scan(int j, long far) {
    for (int s = seats.slot[j], stop = s + seats.load[j]; s < stop; s++) {
      int k = seats.holder[s];
      long homeless = far + graph.without - seats.person[k];
      if (homeless < bound) {
        bound = homeless;
        last = k;
        end = Seats.NONE;
      }
      relax(k, far);
    }
  }

  private void relax(int k, long far) {
    long base = far - seats.person[k];
    int[] to = graph.to;
    long[] cost = graph.cost;
    long[] price = seats.vacancy;
    for (int e = graph.first[k], stop = graph.first[k + 1]; e < stop; e++) {
      int j = to[e];
      long reach = base + cost[e] + price[j];
      if (reach < bound && reach < distance[j]) reached(j, k, reach);
    }
  }

  private void reached(int j, int k, long reach) {
    if (distance[j] == Long.MAX_VALUE) touched[touches++] = j;
    distance[j] = reach;
    from[j] = k;
    if (seats.full(j)) {
      heap.push(j);
      return;
    }
    bound = reach;
    last = k;
    end = j;
  }

  private void raise(int person, int scanned) {
    seats.person[person] += bound;
    for (int d = 0; d < scanned; d++) {
      int j = done[d];
      long by = bound - distance[j];
      if (by <= 0) continue;
      seats.vacancy[j] += by;
      for (int s = seats.slot[j], stop = s + seats.load[j]; s < stop; s++)
        seats.person[seats.holder[s]] += by;
    }
  }
}
