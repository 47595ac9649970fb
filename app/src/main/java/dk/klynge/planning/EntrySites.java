package dk.klynge.planning;

import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlanSite.Numbers;
import dk.klynge.planning.PlanSite.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Institutions of the register as planning sees them; known by their register id, and by the ids
/// that others use.
public final class EntrySites {

  private static final String ID = "id.";

  private EntrySites() {}

  public static PlanSite of(Entry entry) {
    return new PlanSite(
        entry.id().value().toString(),
        entry.name(),
        entry
            .point()
            .<Place>map(point -> new Place.OnEarth(point.latitude(), point.longitude()))
            .orElse(new Place.Unknown()),
        places(entry),
        Numbers.UNKNOWN,
        attributes(entry),
        entry.cluster().map(cluster -> cluster.name()),
        aliases(entry));
  }

  private static Numbers places(Entry entry) {
    var byAgeGroup = new HashMap<String, Double>();
    entry.places().forEach((group, places) -> byAgeGroup.put(group, (double) places));
    return new Numbers(
        byAgeGroup, entry.totalPlaces().isPresent() ? entry.totalPlaces().getAsInt() : Double.NaN);
  }

  private static Map<String, String> attributes(Entry entry) {
    var attributes = new HashMap<>(entry.attributes());
    attributes.put("type", entry.type());
    attributes.put("ownership", entry.ownership());
    attributes.put("area", entry.area().map(Named::name).orElse(""));
    attributes.put("umbrella", entry.umbrella().map(Named::name).orElse(""));
    attributes.put("cluster_kind", entry.cluster().map(cluster -> cluster.kind()).orElse(""));
    attributes.values().removeIf(String::isEmpty);
    return attributes;
  }

  private static List<String> aliases(Entry entry) {
    return entry.attributes().entrySet().stream()
        .filter(attribute -> attribute.getKey().startsWith(ID))
        .map(Map.Entry::getValue)
        .toList();
  }
}
