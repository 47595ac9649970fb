package dk.klynge.engine.redeployment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Why people have no place: everybody who can be reached from them by "may take what this one has"
/// belongs to a group that is larger than the number of its places.
final class Competition {

  private final Seats seats;
  private final Graph graph;
  private final Offers offers;
  private final BitSet closed;
  private final int[] root;
  private final List<Integer> reached = new ArrayList<>();

  /// @param closed offers that nobody can take any more
  Competition(Seats seats, Offers offers, BitSet closed) {
    this.seats = seats;
    this.offers = offers;
    this.closed = closed;
    graph = seats.graph;
    root = new int[graph.vacancies];
  }

  /// A reason for each person without a place, by index.
  Map<Integer, Assignment.Reason> reasons() {
    var reasons = new HashMap<Integer, Assignment.Reason>();
    reach();
    var people = new HashMap<Integer, List<Integer>>();
    for (int i : reached) {
      int group = group(i);
      if (group < 0) reasons.put(i, new Assignment.NoVacancy());
      else people.computeIfAbsent(group, _ -> new ArrayList<>()).add(i);
    }
    var vacancies = new HashMap<Integer, List<Integer>>();
    for (int j = 0; j < graph.vacancies; j++)
      if (root[j] != 0) vacancies.computeIfAbsent(find(j), _ -> new ArrayList<>()).add(j);
    people.forEach((group, members) -> {
      var reason = reason(members, vacancies.getOrDefault(group, List.of()));
      for (int i : members) if (seats.of[i] == Seats.NONE) reasons.put(i, reason);
    });
    return reasons;
  }

  private Assignment.TooFewPlaces reason(List<Integer> members, List<Integer> over) {
    return new Assignment.TooFewPlaces(
        members.stream().sorted().map(offers::person).toList(),
        over.stream().map(offers::vacancy).toList(),
        over.stream().mapToInt(j -> seats.load[j]).sum());
  }

  /// Joins the vacancies of each person reached to one group. A vacancy's root is kept as its index
  /// and one more, 0 meaning that it was not reached.
  private void reach() {
    for (int i = 0; i < graph.people; i++) if (seats.of[i] == Seats.NONE) reached.add(i);
    for (int head = 0; head < reached.size(); head++) {
      int k = reached.get(head);
      int before = Seats.NONE;
      for (int e = graph.first[k]; e < graph.first[k + 1]; e++) {
        if (closed.get(e)) continue;
        int j = graph.to[e];
        if (root[j] == 0) {
          root[j] = j + 1;
          for (int s = seats.slot[j]; s < seats.slot[j] + seats.load[j]; s++)
            reached.add(seats.holder[s]);
        }
        if (before != Seats.NONE) root[find(before)] = find(j) + 1;
        before = j;
      }
    }
  }

  private int group(int i) {
    for (int e = graph.first[i]; e < graph.first[i + 1]; e++)
      if (!closed.get(e)) return find(graph.to[e]);
    return -1;
  }

  private int find(int j) {
    while (root[j] != j + 1) {
      root[j] = root[root[j] - 1];
      j = root[j] - 1;
    }
    return j;
  }
}
