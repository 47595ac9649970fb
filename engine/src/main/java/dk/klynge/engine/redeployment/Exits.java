package dk.klynge.engine.redeployment;

import java.util.Arrays;

/// For each pair of vacancies the best exit: of all who have a place of the one, whose cost rises
/// least by a place of the other. Prices play no part in who that is, because everybody who has a
/// vacancy pays the same for it; so a search may go from vacancy to vacancy without looking at who
/// has them. Beside the vacancies there is having none.
///
/// The offers of a pair stand in a heap, by how much they cost more than what the person has.
final class Exits {

  private final Graph graph;
  private final int width;
  private final long[] rise;
  private final int[] who;
  private final int[][] heaps;
  private final int[] sizes;

  /// Where each offer, and behind them each person's having none, is in its heap, plus one.
  private final int[] position;

  private final int[] owner;

  /// What the present vacancy costs each person.
  private final long[] here;

  Exits(Seats seats) {
    graph = seats.graph;
    width = graph.vacancies + 1;
    int pairs = graph.vacancies * width;
    rise = new long[pairs];
    Arrays.fill(rise, Graph.BARRED);
    who = new int[pairs];
    heaps = new int[pairs][];
    Arrays.fill(heaps, new int[0]);
    sizes = new int[pairs];
    position = new int[graph.to.length + graph.people];
    owner = new int[graph.to.length + graph.people];
    here = new long[graph.people];
    for (int i = 0; i < graph.people; i++) {
      for (int e = graph.first[i]; e < graph.first[i + 1]; e++) owner[e] = i;
      owner[none(i)] = i;
    }
    for (int j = 0; j < graph.vacancies; j++)
      for (int s = seats.slot[j]; s < seats.slot[j] + seats.load[j]; s++)
        entered(seats.holder[s], j);
  }

  /// Whether vacancies are so few that a search by pairs of them looks at less.
  static boolean suit(Graph graph) {
    return 4L * graph.vacancies * (graph.vacancies + 1) <= graph.to.length;
  }

  /// The first of the pairs of a vacancy, one for each vacancy and then one for having none.
  int row(int j) {
    return j * width;
  }

  /// By how much the cost of the best rises, [Graph#BARRED] where nobody may.
  long rise(int pair) {
    return rise[pair];
  }

  int who(int pair) {
    return who[pair];
  }

  long here(int i) {
    return here[i];
  }

  void entered(int i, int j) {
    here[i] = graph.cost[graph.find(i, j)];
    for (int e = graph.first[i]; e < graph.first[i + 1]; e++)
      if (graph.to[e] != j && graph.cost[e] < Graph.BARRED) add(row(j) + graph.to[e], e);
    add(row(j) + graph.vacancies, none(i));
  }

  void left(int i, int j) {
    for (int e = graph.first[i]; e < graph.first[i + 1]; e++) closed(e, j);
    remove(row(j) + graph.vacancies, none(i));
  }

  /// The offer must not be used any more by who has the vacancy.
  void closed(int e, int j) {
    if (position[e] > 0) remove(row(j) + graph.to[e], e);
  }

  private int none(int i) {
    return graph.to.length + i;
  }

  private long key(int e) {
    long there = e < graph.to.length ? graph.cost[e] : graph.without;
    return there - here[owner[e]];
  }

  private void add(int pair, int e) {
    int size = sizes[pair]++;
    if (size == heaps[pair].length) heaps[pair] = Arrays.copyOf(heaps[pair], 2 * size + 4);
    rise(pair, size, e);
    lead(pair);
  }

  private void remove(int pair, int e) {
    int at = position[e] - 1;
    position[e] = 0;
    int moved = heaps[pair][--sizes[pair]];
    if (moved != e && !rise(pair, at, moved)) sink(pair, at, moved);
    lead(pair);
  }

  /// Puts an offer where it belongs, from a place upwards; false where it stays in that place.
  private boolean rise(int pair, int from, int e) {
    int[] heap = heaps[pair];
    long mine = key(e);
    int at = from;
    while (at > 0) {
      int parent = (at - 1) >> 1;
      if (key(heap[parent]) <= mine) break;
      set(heap, at, heap[parent]);
      at = parent;
    }
    set(heap, at, e);
    return at < from;
  }

  private void sink(int pair, int from, int e) {
    int[] heap = heaps[pair];
    long mine = key(e);
    int at = from;
    for (int child = 2 * at + 1; child < sizes[pair]; child = 2 * at + 1) {
      if (child + 1 < sizes[pair] && key(heap[child + 1]) < key(heap[child])) child++;
      if (key(heap[child]) >= mine) break;
      set(heap, at, heap[child]);
      at = child;
    }
    set(heap, at, e);
  }

  private void set(int[] heap, int at, int e) {
    heap[at] = e;
    position[e] = at + 1;
  }

  private void lead(int pair) {
    boolean any = sizes[pair] > 0;
    rise[pair] = any ? key(heaps[pair][0]) : Graph.BARRED;
    who[pair] = any ? owner[heaps[pair][0]] : Seats.NONE;
  }
}
