package dk.klynge.organisation.comparing;

import dk.klynge.organisation.RegisterRow;
import dk.klynge.organisation.comparing.Thing.Identity;
import dk.klynge.organisation.comparing.Thing.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/// Places and children of one house by age group. What a total has beyond the age groups belongs to
/// children of unspecified age.
record CapacityChange(Present present, Writes writes, Set<String> given) {

  private static final String REST = "unspecified";

  void compare(String unit, RegisterRow row, Fields fields) {
    var places = withRest(row.capacity().places(), row.capacity().givenPlaces());
    var children = withRest(row.capacity().children(), row.capacity().givenChildren());
    var groups = new TreeSet<String>();
    groups.addAll(spokenOf("places", places));
    groups.addAll(spokenOf("children", children));
    for (var group : groups) {
      var key = new Identity(Kind.PLACES, Map.of("unit", unit, "age_group", group));
      var before = present.at(key).map(Thing::values).orElse(Map.of());
      var after = new HashMap<>(before);
      put(after, "places", group, places);
      put(after, "children", group, children);
      fields.add(
          "places." + group,
          row.unit().name(),
          before.getOrDefault("places", ""),
          after.getOrDefault("places", ""));
      fields.add(
          "children." + group,
          row.unit().name(),
          before.getOrDefault("children", ""),
          after.getOrDefault("children", ""));
      if (after.values().stream().allMatch(String::isEmpty)) writes.end(key);
      else writes.set(key, after);
    }
  }

  private Set<String> spokenOf(String what, Map<String, Integer> found) {
    var groups = new TreeSet<>(found.keySet());
    for (var each : given)
      if (each.startsWith(what + ":")) groups.add(each.substring(what.length() + 1));
    if (given.contains(what)) groups.add(REST);
    return groups;
  }

  private void put(
      Map<String, String> after, String what, String group, Map<String, Integer> found) {
    if (!spokenOf(what, found).contains(group)) return;
    var count = found.get(group);
    after.put(what, count == null ? "" : count.toString());
  }

  private static Map<String, Integer> withRest(Map<String, Integer> groups, OptionalInt total) {
    var sum = groups.values().stream().mapToInt(Integer::intValue).sum();
    if (total.isEmpty() || total.getAsInt() <= sum) return groups;
    var all = new HashMap<>(groups);
    all.merge(REST, total.getAsInt() - sum, Integer::sum);
    return all;
  }
}
