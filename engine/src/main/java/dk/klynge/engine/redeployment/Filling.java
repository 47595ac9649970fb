package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.BitSet;

/// Places as many people as possible with offers that cost at most so much, after Hopcroft and Karp
/// (An n^5/2 algorithm for maximum matchings in bipartite graphs, SIAM Journal on Computing 2,
/// 1973). Prices play no part.
final class Filling {

  private final Seats seats;
  private final Graph graph;
  private final BitSet accepted;
  private final int[] level;
  private final int[] pointer;
  private final int[] offer;
  private final int[] queue;
  private final int[] stack;
  private final int[] via;
  private int reached;
  private int placed;

  /// @param seats nobody but those who accepted has a place
  Filling(Seats seats, BitSet accepted) {
    this.seats = seats;
    this.accepted = accepted;
    graph = seats.graph;
    level = new int[graph.vacancies];
    pointer = new int[graph.vacancies];
    offer = new int[graph.people];
    queue = new int[graph.people];
    stack = new int[graph.vacancies + 1];
    via = new int[graph.vacancies + 1];
  }

  /// How many are placed, of those who have not accepted.
  int placed() {
    return placed;
  }

  /// Goes on from who is placed by now to as many as can be.
  void grow(long most) {
    for (int i = 0; i < graph.people; i++) if (waits(i)) greedy(i, most);
    while (levels(most)) {
      System.arraycopy(graph.first, 0, offer, 0, graph.people);
      Arrays.fill(pointer, 0);
      for (int i = 0; i < graph.people; i++) if (waits(i) && path(i, most)) placed++;
    }
  }

  /// The largest cost of an offer used.
  long largest() {
    long largest = Long.MIN_VALUE;
    for (int i = 0; i < graph.people; i++) {
      if (accepted.get(i) || seats.of[i] == Seats.NONE) continue;
      largest = Math.max(largest, graph.cost[graph.find(i, seats.of[i])]);
    }
    return largest;
  }

  int[] snapshot() {
    return seats.of.clone();
  }

  void restore(int[] of) {
    for (int i = 0; i < graph.people; i++)
      if (!accepted.get(i) && seats.of[i] != Seats.NONE) seats.leave(i);
    placed = 0;
    for (int i = 0; i < graph.people; i++)
      if (!accepted.get(i) && of[i] != Seats.NONE) {
        seats.take(i, of[i]);
        placed++;
      }
  }

  /// The proof, after [#grow], that no more can be placed.
  Certificate.Cover cover() {
    var people = new BitSet();
    var vacancies = new BitSet();
    for (int i = 0; i < graph.people; i++) if (!accepted.get(i)) people.set(i);
    for (int q = 0; q < reached; q++) people.clear(queue[q]);
    for (int j = 0; j < graph.vacancies; j++) if (level[j] >= 0) vacancies.set(j);
    return new Certificate.Cover(people, vacancies);
  }

  private boolean waits(int i) {
    return seats.of[i] == Seats.NONE && !accepted.get(i);
  }

  private void greedy(int i, long most) {
    for (int e = graph.first[i]; e < graph.first[i + 1]; e++) {
      if (graph.cost[e] > most || seats.full(graph.to[e])) continue;
      seats.take(i, graph.to[e]);
      placed++;
      return;
    }
  }

  /// How many people are before each vacancy on the shortest way from somebody without a place;
  /// false where no way ends at a free place.
  private boolean levels(long most) {
    Arrays.fill(level, -1);
    reached = 0;
    for (int i = 0; i < graph.people; i++) if (waits(i)) queue[reached++] = i;
    boolean found = false;
    int depth = 0;
    for (int head = 0, stop = reached; head < reached && !found; stop = reached, depth++)
      for (; head < stop; head++) found |= reach(queue[head], depth, most);
    return found;
  }

  private boolean reach(int k, int depth, long most) {
    boolean found = false;
    for (int e = graph.first[k]; e < graph.first[k + 1]; e++) {
      int j = graph.to[e];
      if (graph.cost[e] > most || level[j] >= 0) continue;
      level[j] = depth;
      found |= !seats.full(j);
      for (int s = seats.slot[j]; s < seats.slot[j] + seats.load[j]; s++)
        queue[reached++] = seats.holder[s];
    }
    return found;
  }

  private boolean path(int start, long most) {
    int depth = 0;
    stack[0] = start;
    while (true) {
      int k = stack[depth];
      int e = offer[k];
      if (e == graph.first[k + 1]) {
        if (depth-- == 0) return false;
        pointer[via[depth]]++;
        continue;
      }
      int j = graph.to[e];
      via[depth] = j;
      boolean usable = graph.cost[e] <= most && level[j] == depth;
      if (usable && !seats.full(j)) {
        augment(depth);
        return true;
      }
      if (usable && pointer[j] < seats.load[j])
        stack[++depth] = seats.holder[seats.slot[j] + pointer[j]];
      else offer[k]++;
    }
  }

  private void augment(int end) {
    for (int depth = end; depth >= 0; depth--) {
      int k = stack[depth];
      if (seats.of[k] != Seats.NONE) seats.leave(k);
      seats.take(k, via[depth]);
    }
  }
}
