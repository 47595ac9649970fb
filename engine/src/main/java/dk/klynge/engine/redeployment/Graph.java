package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.BitSet;

/// The offers as the searches read them: row by row for the people, and turned round for the
/// vacancies where a search goes backwards. An offer that must not be used costs [#BARRED].
final class Graph {

  /// More than any path, less than what overflows when a path and two prices are added to it.
  static final long BARRED = 1L << 61;

  final int people;
  final int vacancies;
  final int[] first;
  final int[] to;
  final long[] cost;

  /// What having no place costs a person: more than twice as much as two assignments can differ by,
  /// so that one more person with a place is always better, and a difference between two
  /// assignments tells how many places and how much cost it is.
  final long without;

  private final Offers offers;
  private int[] incoming = {};
  private int[] offer = {};
  private int[] candidate = {};

  Graph(Offers offers) {
    this.offers = offers;
    people = offers.people();
    vacancies = offers.vacancies();
    first = offers.rows().first();
    to = offers.rows().vacancy();
    cost = offers.rows().cost().clone();
    long span = 0;
    for (int i = 0; i < people; i++) {
      long largest = 0;
      for (int e = first[i]; e < first[i + 1]; e++) largest = Math.max(largest, Math.abs(cost[e]));
      span += largest;
    }
    without = 4 * span + 1;
  }

  /// Allows exactly the offers that were not declined and cost at most so much.
  void allow(BitSet declined, long most) {
    for (int e = 0; e < to.length; e++)
      cost[e] = declined.get(e) || offers.cost(e) > most ? BARRED : offers.cost(e);
  }

  void bar(int e) {
    cost[e] = BARRED;
  }

  /// The offer of this vacancy to this person, -1 where there is none.
  int find(int person, int vacancy) {
    for (int e = first[person]; e < first[person + 1]; e++) if (to[e] == vacancy) return e;
    return -1;
  }

  int degree(int person) {
    return first[person + 1] - first[person];
  }

  /// How many offers each vacancy has.
  int[] demand() {
    int[] demand = new int[vacancies];
    for (int j : to) demand[j]++;
    return demand;
  }

  /// The first of the offers of a vacancy, to be asked for with [#offer] and [#candidate].
  int incoming(int vacancy) {
    if (incoming.length == 0) turn();
    return incoming[vacancy];
  }

  int offer(int at) {
    return offer[at];
  }

  int candidate(int at) {
    return candidate[at];
  }

  private void turn() {
    int[] count = demand();
    incoming = new int[vacancies + 1];
    for (int j = 0; j < vacancies; j++) incoming[j + 1] = incoming[j] + count[j];
    int[] next = Arrays.copyOf(incoming, vacancies);
    offer = new int[to.length];
    candidate = new int[to.length];
    for (int i = 0; i < people; i++)
      for (int e = first[i]; e < first[i + 1]; e++) {
        int at = next[to[e]]++;
        offer[at] = e;
        candidate[at] = i;
      }
  }
}
