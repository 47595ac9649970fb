package dk.klynge.staffing.takeup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who leaves a post goes before who comes to it. Those who change posts with each other, two or
/// more in a ring, go together.
final class TakeUpOrder {

  /// @param holder who leads the place that the person is to lead; empty where nobody does
  record Move(UUID appointment, UUID person, Optional<UUID> holder) {}

  private final Map<UUID, Move> ofPerson = new LinkedHashMap<>();
  private final Set<UUID> done = new HashSet<>();
  private final List<List<Move>> groups = new ArrayList<>();

  private TakeUpOrder(List<Move> moves) {
    moves.forEach(move -> ofPerson.putIfAbsent(move.person(), move));
  }

  static List<List<Move>> of(List<Move> moves) {
    var order = new TakeUpOrder(moves);
    for (var move : order.ofPerson.values().stream().toList()) order.follow(move);
    return order.groups;
  }

  /// From the one who comes to the one who must go first, as far as it leads.
  private void follow(Move from) {
    var path = new ArrayList<Move>();
    var next = Optional.of(from);
    while (next.isPresent() && !done.contains(next.get().appointment())) {
      var move = next.get();
      int ring = path.indexOf(move);
      if (ring >= 0) {
        var together = List.copyOf(path.subList(ring, path.size()));
        path.subList(ring, path.size()).clear();
        add(together);
        break;
      }
      path.add(move);
      next = move.holder().filter(holder -> !holder.equals(move.person())).map(ofPerson::get);
    }
    for (var move : path.reversed()) add(List.of(move));
  }

  private void add(List<Move> group) {
    groups.add(group);
    group.forEach(move -> done.add(move.appointment()));
  }
}
