package dk.klynge.organisation.institution;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Point;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

/// One institution as the API tells it. What is not known is null, never zero.
///
/// @param type nursery, kindergarten, integrated, after_school, club, special, family_daycare,
///   other
/// @param ownership municipal, self_owning, private, outsourced
/// @param places by code of age group
/// @param ids what other systems call it, by the kind of id
record InstitutionAnswer(
    UUID id,
    String name,
    String type,
    String ownership,
    Optional<Named> area,
    Optional<InstitutionApi.Cluster> cluster,
    Optional<Named> umbrella,
    Address address,
    Optional<Point> point,
    Map<String, Integer> places,
    OptionalInt totalPlaces,
    Optional<String> website,
    Map<String, String> ids) {

  /// Where the main unit lies.
  record Address(
      Optional<String> street,
      Optional<String> postalCode,
      Optional<String> town,
      Optional<String> district,
      Optional<String> municipality) {}

  private static final String ID = "id.";

  static InstitutionAnswer of(Entry entry) {
    return new InstitutionAnswer(
        entry.id().value(),
        entry.name(),
        entry.type(),
        entry.ownership(),
        entry.area(),
        entry
            .cluster()
            .map(each -> new InstitutionApi.Cluster(each.id().value(), each.name(), each.kind())),
        entry.umbrella(),
        address(entry),
        entry.point(),
        entry.places(),
        entry.totalPlaces(),
        known(entry, "website"),
        ids(entry));
  }

  private static Address address(Entry entry) {
    return new Address(
        known(entry, "address"),
        known(entry, "postal_code"),
        known(entry, "town"),
        known(entry, "district"),
        known(entry, "municipality"));
  }

  private static Optional<String> known(Entry entry, String attribute) {
    return Optional.ofNullable(entry.attributes().get(attribute));
  }

  private static Map<String, String> ids(Entry entry) {
    return entry.attributes().entrySet().stream()
        .filter(each -> each.getKey().startsWith(ID))
        .collect(
            Collectors.toMap(each -> each.getKey().substring(ID.length()), Map.Entry::getValue));
  }
}
