package dk.klynge.organisation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One institution as it is on the day asked for, with the sums of all its units.
///
/// @param type nursery, kindergarten, integrated, after_school, club, special, family_daycare,
///   other
/// @param ownership municipal, self_owning, private, outsourced
/// @param point where the main unit lies; empty when not known
/// @param places capacity by code of age group; a group that is not known is left out
/// @param totalPlaces the sum of `places`; empty when none is known
/// @param attributes what else is known of the main unit: address, postal_code, town, district,
///   municipality, website, and the ids others use as `id.<kind>`
public record Entry(
    InstitutionId id,
    String name,
    String type,
    String ownership,
    Optional<Named> area,
    Optional<ClusterName> cluster,
    Optional<Named> umbrella,
    Optional<Point> point,
    Map<String, Integer> places,
    OptionalInt totalPlaces,
    Map<String, String> attributes) {

  public Entry {
    places = Map.copyOf(places);
    attributes = Map.copyOf(attributes);
  }
}
