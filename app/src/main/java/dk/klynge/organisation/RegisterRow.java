package dk.klynge.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/// One row of a file with institutions, in Klynge's own words, whatever the file was like.
///
/// Texts are stripped; an empty text says that the file says nothing. Codes (`type`, `ownership`,
/// kinds, age groups) are those of the register.
///
/// @param number the row as a spreadsheet counts (heading = 1); in GeoJSON the number of the
///   feature
/// @param weight what a bare list of points weighs; registers have a [Capacity] instead
/// @param attributes every column of the source by its own name
public record RegisterRow(
    int number,
    List<ExternalId> ids,
    Institution institution,
    Unit unit,
    Capacity capacity,
    OptionalDouble weight,
    Map<String, String> attributes) {

  /// Whom an id names: one institution, one physical unit, or several institutions together.
  public enum Bearer {
    INSTITUTION,
    UNIT,
    SEVERAL
  }

  /// What others call it; `kind` tells which numbering (`inr`, `kkorgnr`, `g-number` …).
  public record ExternalId(String kind, String value, Bearer bearer) {}

  public record Institution(
      String name,
      String type,
      String ownership,
      String area,
      Optional<Cluster> cluster,
      String umbrella,
      String legalUnit,
      String cvr,
      String website,
      String budget,
      String staff,
      String profile) {}

  /// The cluster or network of today. Kind: `municipal`, `self_owning`, `special` or `network`.
  public record Cluster(String name, String kind) {}

  public record Unit(
      String name,
      String kind,
      Address address,
      Optional<Position> position,
      Optional<Planar> planar) {}

  public record Address(
      String text,
      String postalCode,
      String town,
      String district,
      String municipality,
      String uuid) {}

  /// Degrees, WGS84.
  public record Position(double latitude, double longitude) {}

  /// The numbers as they stand in a file in metres; no `epsg` = bare numbers without a place on
  /// earth.
  public record Planar(double x, double y, OptionalInt epsg) {}

  /// Places and enrolled children by age group; what is not in the maps is not known, which is not
  /// zero.
  public record Capacity(
      Map<String, Integer> places,
      Map<String, Integer> children,
      OptionalInt givenPlaces,
      OptionalInt givenChildren) {

    /// The total the file gives, else the sum of the age groups, else not known.
    public OptionalInt totalPlaces() {
      return givenPlaces.isPresent() ? givenPlaces : sum(places);
    }

    public OptionalInt totalChildren() {
      return givenChildren.isPresent() ? givenChildren : sum(children);
    }

    private static OptionalInt sum(Map<String, Integer> groups) {
      return groups.values().stream().mapToInt(Integer::intValue).reduce(Integer::sum);
    }
  }

  /// What names the institution of this row: its first own id, else its name.
  public String site() {
    return ids.stream()
        .filter(id -> id.bearer() == Bearer.INSTITUTION)
        .map(ExternalId::value)
        .findFirst()
        .orElse(institution.name());
  }
}
