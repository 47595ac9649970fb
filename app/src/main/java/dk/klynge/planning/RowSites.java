package dk.klynge.planning;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.planning.PlanSite.Numbers;
import dk.klynge.planning.PlanSite.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// Rows of a file as planning sees them.
public final class RowSites {

  private RowSites() {}

  public static PlanSite of(RegisterRow row) {
    return new PlanSite(
        row.site(),
        row.institution().name(),
        place(row.unit()),
        numbers(row, row.capacity().places(), row.capacity().totalPlaces()),
        numbers(row, row.capacity().children(), row.capacity().totalChildren()),
        attributes(row),
        row.institution().cluster().map(RegisterRow.Cluster::name),
        aliases(row));
  }

  private static Place place(RegisterRow.Unit unit) {
    var planar = unit.planar();
    if (unit.position().isEmpty())
      return planar
          .<Place>map(point -> new Place.InFile(point.x(), point.y()))
          .orElse(new Place.Unknown());
    var position = unit.position().get();
    var earth = new Place.OnEarth(position.latitude(), position.longitude());
    if (planar.isEmpty() || planar.get().epsg().isEmpty()) return earth;
    var point = planar.get();
    return new Place.OnMap(point.x(), point.y(), point.epsg().getAsInt(), earth);
  }

  private static Numbers numbers(RegisterRow row, Map<String, Integer> groups, OptionalInt total) {
    if (row.weight().isPresent()) {
      var weight = row.weight().getAsDouble();
      return new Numbers(Map.of(AgeGroup.UNSPECIFIED.code(), weight), weight);
    }
    if (groups.isEmpty() && total.isPresent())
      return new Numbers(
          Map.of(AgeGroup.UNSPECIFIED.code(), (double) total.getAsInt()), total.getAsInt());
    var byAgeGroup = new HashMap<String, Double>();
    groups.forEach((group, number) -> byAgeGroup.put(group, (double) number));
    return new Numbers(byAgeGroup, total.isPresent() ? total.getAsInt() : Double.NaN);
  }

  /// The columns of the file by their own names, and on top of them the words of the register.
  private static Map<String, String> attributes(RegisterRow row) {
    var attributes = new HashMap<>(row.attributes());
    var institution = row.institution();
    attributes.put("type", institution.type());
    attributes.put("ownership", institution.ownership());
    attributes.put("area", institution.area());
    attributes.put("umbrella", institution.umbrella());
    attributes.put("legal_unit", institution.legalUnit());
    attributes.put("postal_code", row.unit().address().postalCode());
    attributes.put("town", row.unit().address().town());
    attributes.put("district", row.unit().address().district());
    attributes.put("municipality", row.unit().address().municipality());
    institution.cluster().ifPresent(cluster -> attributes.put("cluster_kind", cluster.kind()));
    attributes.values().removeIf(String::isEmpty);
    return attributes;
  }

  private static List<String> aliases(RegisterRow row) {
    return row.ids().stream()
        .filter(id -> id.bearer() == RegisterRow.Bearer.INSTITUTION)
        .map(RegisterRow.ExternalId::value)
        .toList();
  }
}
