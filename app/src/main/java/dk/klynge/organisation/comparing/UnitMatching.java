package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.RegisterRow.Bearer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/// Which house of an institution a row is about: by the house's own id, by the address's id, by
/// name and address, by address; and where one house is left on both sides, that one.
final class UnitMatching {

  private final Present present;
  private final List<Thing> left;

  UnitMatching(Present present, String institution) {
    this.present = present;
    this.left = new ArrayList<>(present.unitsOf(institution));
    this.left.addAll(present.laterUnitsOf(institution));
  }

  /// The houses that the institution has on the day and of which no row has spoken.
  List<Thing> left() {
    return left.stream().filter(unit -> present.at(unit.key()).isPresent()).toList();
  }

  String match(RegisterRow row, int rowsLeft) {
    var unit = row.unit();
    return byId(row)
        .or(() -> take(is("address_uuid", unit.address().uuid())))
        .or(() -> take(is("name", unit.name()).and(is("address", unit.address().text()))))
        .or(() -> take(is("address", unit.address().text())))
        .or(() ->
            take(each -> unit.kind().equals("main") && "main".equals(each.values().get("kind"))))
        .or(() -> take(each -> rowsLeft == 1 && isTheOne(each)))
        .orElseGet(() -> UUID.randomUUID().toString());
  }

  /// The only house that is left, or the main one among several.
  private boolean isTheOne(Thing each) {
    return left.size() == 1 || "main".equals(each.values().get("kind"));
  }

  private Optional<String> byId(RegisterRow row) {
    for (var id : row.ids()) {
      if (id.bearer() != Bearer.UNIT) continue;
      var known =
          id.kind().equals(Matching.OWN)
              ? Optional.of(id.value())
              : present.bearer("unit", id.kind(), id.value());
      if (known.isPresent()) {
        left.removeIf(each -> each.key().id().equals(known.get()));
        return known;
      }
    }
    return Optional.empty();
  }

  private static Predicate<Thing> is(String column, String value) {
    var wanted = Differences.folded(Differences.normal(column, value));
    return unit ->
        !wanted.isEmpty()
            && Differences.folded(unit.values().getOrDefault(column, "")).equals(wanted);
  }

  private Optional<String> take(Predicate<Thing> wanted) {
    var found = left.stream().filter(wanted).findFirst();
    found.ifPresent(left::remove);
    return found.map(unit -> unit.key().id());
  }
}
