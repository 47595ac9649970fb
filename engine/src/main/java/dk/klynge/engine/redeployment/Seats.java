package dk.klynge.engine.redeployment;

import java.util.Arrays;
import java.util.Optional;

/// Who has which vacancy, and the prices that prove it is the best: for every offer, the person's
/// price is at most its cost plus the vacancy's price, with equality where the person has it; a
/// person without a place has the price of having none; a vacancy with a free place has price 0.
/// People who accepted are taken out together with their place.
final class Seats {

  static final int NONE = -1;

  final Graph graph;

  /// The vacancy of each person, or [#NONE].
  final int[] of;

  final int[] load;

  /// At most as many as could take the vacancy, so that `holder` is no longer than the offers.
  final int[] places;

  final int[] slot;
  final int[] holder;
  final long[] person;
  final long[] vacancy;
  private final int[] at;
  private Optional<Exits> exits = Optional.empty();

  Seats(Graph graph, Offers offers) {
    this.graph = graph;
    of = new int[graph.people];
    Arrays.fill(of, NONE);
    at = new int[graph.people];
    load = new int[graph.vacancies];
    places = graph.demand();
    slot = new int[graph.vacancies + 1];
    for (int j = 0; j < graph.vacancies; j++) {
      places[j] = Math.min(places[j], offers.places(j));
      slot[j + 1] = slot[j] + places[j];
    }
    holder = new int[slot[graph.vacancies]];
    person = new long[graph.people];
    vacancy = new long[graph.vacancies];
  }

  /// The best exits, which are kept up to date from the first time they are asked for.
  Exits exits() {
    if (exits.isEmpty()) exits = Optional.of(new Exits(this));
    return exits.get();
  }

  boolean full(int j) {
    return load[j] == places[j];
  }

  void take(int i, int j) {
    int where = slot[j] + load[j]++;
    holder[where] = i;
    at[i] = where;
    of[i] = j;
    if (exits.isPresent()) exits.get().entered(i, j);
  }

  void leave(int i) {
    int j = of[i];
    if (exits.isPresent()) exits.get().left(i, j);
    int last = holder[slot[j] + --load[j]];
    holder[at[i]] = last;
    at[last] = at[i];
    of[i] = NONE;
  }

  /// Gives one place of a vacancy to another person; answers who had it.
  int replace(int where, int i) {
    int loser = holder[where];
    holder[where] = i;
    at[i] = where;
    of[i] = of[loser];
    of[loser] = NONE;
    return loser;
  }

  /// An offer must not be used any more.
  void close(int e, int i) {
    if (exits.isPresent() && of[i] != NONE) exits.get().closed(e, of[i]);
    graph.bar(e);
  }

  /// Takes a person with their place out of all further searches.
  void accept(int i) {
    int j = of[i];
    leave(i);
    of[i] = j;
    places[j]--;
  }

  /// Moves along a path found by a search: everybody on it takes the vacancy they were reached from
  /// next, the last of them `end`, or loses their place where `end` is [#NONE].
  ///
  /// @param from for each vacancy on the path the person it was reached from
  void move(int start, int last, int end, int[] from) {
    int i = last;
    int j = end;
    while (true) {
      int before = of[i];
      if (before != NONE) leave(i);
      if (j != NONE) take(i, j);
      if (i == start) return;
      j = before;
      i = from[j];
    }
  }
}
