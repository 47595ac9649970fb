package dk.klynge.staffing.venue;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Venues.Place;
import dk.klynge.staffing.Venues.Position;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the register knows of an institution as a place.
@Component
class InstitutionPlaces {

  private final Register register;
  private final Clock clock;

  InstitutionPlaces(Register register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  List<Entry> all() {
    return register.on(LocalDate.now(clock), Filter.all());
  }

  Optional<Entry> find(InstitutionId id) {
    return register.find(id, LocalDate.now(clock));
  }

  /// With one room, as long as nobody says otherwise.
  Place place(InstitutionId id, Optional<UUID> area) {
    var entry = find(id).orElseThrow();
    return new Place(
        UUID.randomUUID(),
        1,
        entry.name(),
        address(entry),
        Optional.of(id.value()),
        position(entry),
        1,
        entry.area().map(one -> one.id()).or(() -> area),
        false);
  }

  static Optional<Position> position(Entry entry) {
    return entry.point().map(point -> new Position(point.latitude(), point.longitude()));
  }

  /// Parkvej 3, 8000 Ravnshavn
  static String address(Entry entry) {
    var known = entry.attributes();
    var town =
        Stream.of("postal_code", "town")
            .map(key -> known.getOrDefault(key, ""))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining(" "));
    return Stream.of(known.getOrDefault("address", ""), town)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }
}
