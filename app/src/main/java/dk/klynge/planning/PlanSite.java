package dk.klynge.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An institution as planning sees it, from a file or from the register.
///
/// @param id names it in the plan's files
/// @param aliases other ids that criteria may name it by
/// @param attributes what institutions can have in common, by name: `area`, `ownership` …
/// @param today the cluster it is in today
public record PlanSite(
    String id,
    String name,
    Place place,
    Numbers places,
    Numbers children,
    Map<String, String> attributes,
    Optional<String> today,
    List<String> aliases) {

  public PlanSite {
    attributes = Map.copyOf(attributes);
    aliases = List.copyOf(aliases);
  }

  /// Where it lies.
  public sealed interface Place {

    record OnEarth(double latitude, double longitude) implements Place {}

    /// As a map in a system of metres gives it, and where that is on earth.
    record OnMap(double x, double y, int epsg, OnEarth where) implements Place {}

    /// Coordinates of a file that does not say of which system.
    record InFile(double x, double y) implements Place {}

    record Unknown() implements Place {}
  }

  /// Places or children by age group; an age group that is not there is not offered, `NaN` is
  /// offered in unknown number.
  ///
  /// @param total the whole number, `NaN` where unknown
  public record Numbers(Map<String, Double> byAgeGroup, double total) {

    public static final Numbers UNKNOWN = new Numbers(Map.of(), Double.NaN);

    public Numbers {
      byAgeGroup = Map.copyOf(byAgeGroup);
    }

    /// The sum; what is unknown of one of them is left out of it.
    Numbers plus(Numbers more) {
      var sum = new HashMap<>(byAgeGroup);
      more.byAgeGroup().forEach((group, number) -> sum.merge(group, number, Double::sum));
      if (Double.isNaN(total)) return new Numbers(sum, more.total());
      return new Numbers(sum, Double.isNaN(more.total()) ? total : total + more.total());
    }
  }

  /// This institution with a further unit of it: the place stays, places and children are added.
  public PlanSite with(PlanSite unit) {
    var located = place instanceof Place.Unknown ? unit.place() : place;
    return new PlanSite(
        id,
        name,
        located,
        places.plus(unit.places()),
        children.plus(unit.children()),
        attributes,
        today,
        aliases);
  }
}
