package dk.klynge.staffing.venue;

import dk.klynge.organisation.Entry;
import dk.klynge.staffing.Venues.Place;
import dk.klynge.staffing.Venues.Position;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// What was typed about a place, as it was typed.
record VenueForm(Map<String, String> sent) {

  private static final int LONGEST = 200;
  private static final int MOST_ROOMS = 20;

  VenueForm {
    sent = Map.copyOf(sent);
  }

  static VenueForm of(Place place) {
    var values = new LinkedHashMap<String, String>();
    values.put("version", Integer.toString(place.version()));
    values.put("name", place.name());
    values.put("address", place.address());
    values.put("institution", place.institution().map(UUID::toString).orElse(""));
    values.put("area", place.area().map(UUID::toString).orElse(""));
    values.put("rooms", Integer.toString(place.rooms()));
    values.put("latitude", place.position().map(one -> "" + one.latitude()).orElse(""));
    values.put("longitude", place.position().map(one -> "" + one.longitude()).orElse(""));
    return new VenueForm(values);
  }

  String get(String field) {
    return sent.getOrDefault(field, "").strip();
  }

  Optional<UUID> id(String field) {
    return Typed.id(get(field));
  }

  int version() {
    return get("version").matches("\\d{1,6}") ? Integer.parseInt(get("version")) : 0;
  }

  private OptionalInt rooms() {
    if (!get("rooms").matches("\\d{1,2}")) return OptionalInt.empty();
    int rooms = Integer.parseInt(get("rooms"));
    return rooms < 1 || rooms > MOST_ROOMS ? OptionalInt.empty() : OptionalInt.of(rooms);
  }

  private Optional<Double> degrees(String field, double least, double most) {
    var text = get(field).replace(',', '.');
    if (!text.matches("-?\\d{1,3}([.]\\d{1,15})?")) return Optional.empty();
    return Optional.of(Double.parseDouble(text)).filter(one -> one >= least && one <= most);
  }

  private Optional<Position> position() {
    return degrees("latitude", -90, 90)
        .flatMap(latitude ->
            degrees("longitude", -180, 180).map(longitude -> new Position(latitude, longitude)));
  }

  /// Keys of what is wrong, by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (get("name").isEmpty() && id("institution").isEmpty()) errors.put("name", "name");
    if (get("name").length() > LONGEST) errors.put("name", "long");
    if (get("address").length() > LONGEST) errors.put("address", "long");
    if (rooms().isEmpty()) errors.put("rooms", "rooms");
    boolean placed = !get("latitude").isEmpty() || !get("longitude").isEmpty();
    if (placed && position().isEmpty()) errors.put("latitude", "position");
    return errors;
  }

  /// Only where there are no errors. What is left empty is taken from the institution.
  Place place(UUID id, Optional<Entry> institution) {
    return new Place(
        id,
        version(),
        get("name").isEmpty() ? institution.map(Entry::name).orElseThrow() : get("name"),
        get("address").isEmpty()
            ? institution.map(InstitutionPlaces::address).orElse("")
            : get("address"),
        institution.map(one -> one.id().value()),
        position().or(() -> institution.flatMap(InstitutionPlaces::position)),
        rooms().orElseThrow(),
        id("area"),
        false);
  }
}
