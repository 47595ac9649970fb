package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.RegisterRow.Bearer;
import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the rows of one institution change about its houses.
final class UnitChange {

  private final Present present;
  private final Writes writes;
  private final Set<String> given;
  private final CapacityChange capacity;

  UnitChange(Present present, Writes writes, Set<String> given) {
    this.present = present;
    this.writes = writes;
    this.given = given;
    this.capacity = new CapacityChange(present, writes, given);
  }

  /// Writes the houses of these rows.
  ///
  /// @return the houses of which the file says nothing
  List<Thing> compare(String institution, List<RegisterRow> rows, Fields fields) {
    var matching = new UnitMatching(present, institution);
    var units = new IdentityHashMap<RegisterRow, String>();
    for (var row : rows) units.put(row, matching.match(row, rows.size() - units.size()));
    var main = main(rows, units, matching.left());
    demote(main, matching.left());
    for (var row : rows) {
      var id = units.getOrDefault(row, "");
      compare(institution, row, id, kind(row, id, main), fields);
    }
    return matching.left();
  }

  /// The house that is the main one from now on: the one the file calls so, else the one that was,
  /// else the first.
  private String main(List<RegisterRow> rows, Map<RegisterRow, String> units, List<Thing> left) {
    var said = rows.stream().filter(row -> row.unit().kind().equals("main")).findFirst();
    if (said.isPresent()) return units.getOrDefault(said.get(), "");
    var kept = left.stream().filter(UnitChange::isMain).map(unit -> unit.key().id()).findFirst();
    return kept.or(() -> units.values().stream().filter(this::isMain).findFirst())
        .or(() -> firstHouse(rows, units))
        .orElseGet(() -> units.getOrDefault(rows.getFirst(), ""));
  }

  private static Optional<String> firstHouse(
      List<RegisterRow> rows, Map<RegisterRow, String> units) {
    return rows.stream()
        .filter(row -> Set.of("", "house").contains(row.unit().kind()))
        .map(row -> units.getOrDefault(row, ""))
        .findFirst();
  }

  private boolean isMain(String unit) {
    return present.at(Identity.of(Kind.UNIT, unit)).filter(UnitChange::isMain).isPresent();
  }

  private static boolean isMain(Thing unit) {
    return "main".equals(unit.values().get("kind"));
  }

  /// There is one main house at a time: another that was it, and of which the file says nothing,
  /// becomes one of the houses.
  private void demote(String main, List<Thing> left) {
    for (var unit : left)
      if (isMain(unit) && !unit.key().id().equals(main))
        writes.set(unit.key(), Map.of("kind", "house"));
  }

  private String kind(RegisterRow row, String id, String main) {
    if (id.equals(main)) return "main";
    var said = row.unit().kind();
    if (!said.isEmpty() && !said.equals("main")) return said;
    return present
        .at(Identity.of(Kind.UNIT, id))
        .map(unit -> unit.values().getOrDefault("kind", ""))
        .filter(kind -> !kind.equals("main"))
        .orElse("house");
  }

  private void compare(String institution, RegisterRow row, String id, String kind, Fields fields) {
    var key = Identity.of(Kind.UNIT, id);
    var before = present.at(key).map(Thing::values).orElse(Map.of());
    var changes = new HashMap<String, String>();
    changes.put("kind", kind);
    var unit = row.unit();
    if (given.contains("unit") || before.isEmpty()) changes.put("name", unit.name());
    put(changes, "address", unit.address().text());
    put(changes, "postal-code", unit.address().postalCode());
    put(changes, "town", unit.address().town());
    put(changes, "district", unit.address().district());
    put(changes, "municipality", unit.address().municipality());
    put(changes, "address-uuid", unit.address().uuid());
    position(unit, changes);
    fields.add(unit.name(), before, changes);
    changes.put("institution", institution);
    writes.set(key, changes);
    capacity.compare(id, row, fields);
    for (var each : row.ids())
      if (each.bearer() == Bearer.UNIT && !each.kind().equals(Matching.OWN))
        new IdChange(present, writes).compare("unit", id, each, fields);
  }

  private void put(Map<String, String> changes, String field, String value) {
    var column = field.replace('-', '_');
    if (given.contains(field)) changes.put(column, Differences.normal(column, value));
  }

  private void position(RegisterRow.Unit unit, Map<String, String> changes) {
    if (!given.contains("latitude") && !given.contains("x")) return;
    var at = unit.position();
    changes.put("latitude", at.map(each -> Double.toString(each.latitude())).orElse(""));
    changes.put("longitude", at.map(each -> Double.toString(each.longitude())).orElse(""));
  }
}
