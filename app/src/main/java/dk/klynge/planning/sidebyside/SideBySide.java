package dk.klynge.planning.sidebyside;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.CriteriaSet;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.reading.Kinship;
import dk.klynge.planning.reading.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Two to four structures, all judged by the same criteria. The first is the one that the others
/// are compared with.
record SideBySide(Choice choice, Scenario.Judge judge, CriteriaSet criteria, List<Column> columns) {

  SideBySide {
    columns = List.copyOf(columns);
  }

  Column first() {
    return columns.getFirst();
  }

  List<Column> others() {
    return columns.subList(1, columns.size());
  }

  Kinship kinship(Column other) {
    return Kinship.between(other.placed(), first().placed());
  }

  /// Every institution of any of them; where they know it differently as the latest column does.
  Map<InstitutionId, Entry> institutions() {
    var all = new LinkedHashMap<InstitutionId, Entry>();
    columns.forEach(column -> all.putAll(column.institutions()));
    return all;
  }

  /// How many institutions are not in all of them.
  int unequal() {
    return (int)
        institutions().keySet().stream()
            .filter(id -> !columns.stream().allMatch(each -> each.institutions().containsKey(id)))
            .count();
  }

  /// The institutions that the reader may see: members of the clusters that may be seen, and the
  /// free ones nearby.
  private Set<InstitutionId> seen(Sight sight) {
    var seen = new HashSet<InstitutionId>();
    for (var column : columns) {
      for (var label : column.labels())
        column.members(label).forEach(entry -> seen.add(entry.id()));
      column.institutions().values().stream()
          .filter(sight::holds)
          .forEach(entry -> seen.add(entry.id()));
    }
    return seen;
  }

  /// Where an institution is in one of the others.
  sealed interface Place {
    /// In the cluster that carries on the one it is in now.
    record Stays(String label) implements Place {}

    record Moves(String label) implements Place {}

    /// In no cluster, though it is in one now.
    record Free() implements Place {}

    /// That structure says nothing about it.
    record Unknown() implements Place {}

    default boolean moves() {
      return switch (this) {
        case Moves _, Free _ -> true;
        case Stays _, Unknown _ -> false;
      };
    }
  }

  /// @param from empty where it is in no cluster of the first
  /// @param to by the other columns in their order
  record Move(Entry institution, Optional<String> from, List<Place> to) {}

  /// Institutions that one of the others moves, by the cluster they leave and then by name.
  List<Move> moves(Sight sight) {
    var seen = seen(sight);
    var kinships = others().stream().map(this::kinship).toList();
    var homes = columns.stream().map(Column::placed).toList();
    var moves = new ArrayList<Move>();
    for (var entry : first().institutions().values()) {
      if (!seen.contains(entry.id())) continue;
      var from = Optional.ofNullable(homes.getFirst().get(entry.id()));
      var to = new ArrayList<Place>();
      for (int at = 0; at < others().size(); at++)
        to.add(
            others().get(at).institutions().containsKey(entry.id())
                ? place(
                    from, Optional.ofNullable(homes.get(at + 1).get(entry.id())), kinships.get(at))
                : new Place.Unknown());
      if (to.stream().anyMatch(Place::moves)) moves.add(new Move(entry, from, to));
    }
    moves.sort(
        Comparator.<Move, String>comparing(move -> move.from().orElse(""), Labels.ORDER)
            .thenComparing(move -> move.institution().name()));
    return moves;
  }

  private static Place place(Optional<String> from, Optional<String> to, Kinship kinship) {
    if (to.isEmpty()) return from.isEmpty() ? new Place.Stays("") : new Place.Free();
    var label = to.get();
    boolean moves = from.map(name -> kinship.moves(label, name)).orElse(true);
    return moves ? new Place.Moves(label) : new Place.Stays(label);
  }
}
