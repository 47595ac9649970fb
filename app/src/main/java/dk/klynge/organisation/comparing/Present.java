package dk.klynge.organisation.comparing;

import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the register says on the day of the import, and of things that are not there on that day,
/// when they begin.
///
/// @param now by key
/// @param later the first day after the import's day on which a row of that key begins
/// @param bearers whom an id names at any time: the day's own bearer first, then who will, then who
///   did
/// @param names the ids of areas, umbrellas, legal units and clusters by folded name, at any time
record Present(
    Map<Identity, Thing> now,
    Map<Identity, LocalDate> later,
    Map<Bearing, String> bearers,
    Map<Kind, Map<String, String>> names,
    Map<String, List<Thing>> units,
    Map<String, List<Thing>> laterUnits,
    Map<String, List<Thing>> ids,
    Map<String, List<Thing>> places) {

  record Bearing(String entityKind, String kind, String value) {}

  Optional<Thing> at(Identity key) {
    return Optional.ofNullable(now.get(key));
  }

  Optional<LocalDate> next(Identity key) {
    return Optional.ofNullable(later.get(key));
  }

  Optional<String> bearer(String entityKind, String kind, String value) {
    return Optional.ofNullable(bearers.get(new Bearing(entityKind, kind, value)));
  }

  List<Thing> unitsOf(String institution) {
    return units.getOrDefault(institution, List.of());
  }

  /// Houses that the institution has on a later day only.
  List<Thing> laterUnitsOf(String institution) {
    return laterUnits.getOrDefault(institution, List.of());
  }

  List<Thing> idsOf(String entity) {
    return ids.getOrDefault(entity, List.of());
  }

  List<Thing> placesOf(String unit) {
    return places.getOrDefault(unit, List.of());
  }
}
