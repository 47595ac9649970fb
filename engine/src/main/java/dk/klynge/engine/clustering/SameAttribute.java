package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All sites of a cluster have the same value of an attribute, such as their area or who owns them.
public record SameAttribute(String name) implements Limit {

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) {
      var sitesByValue = sitesByValue(placement.sites(), group, name);
      if (sitesByValue.size() < 2) continue;
      int most = sitesByValue.values().stream().mapToInt(List::size).max().orElse(0);
      String usual =
          sitesByValue.entrySet().stream()
              .filter(entry -> entry.getValue().size() == most)
              .map(Map.Entry::getKey)
              .min(Comparator.naturalOrder())
              .orElse("");
      var details = new ArrayList<>(List.of(name));
      details.addAll(sitesByValue.keySet());
      var odd = new ArrayList<>(sitesByValue.values());
      odd.remove(sitesByValue.get(usual));
      broken.add(
          Broken.inCluster(Rule.SAME_ATTRIBUTE, group, sitesByValue.size(), 1)
              .by(group.ids(odd.stream().flatMap(List::stream).toList()))
              .about(details));
    }
    return broken;
  }

  static Map<String, List<Integer>> sitesByValue(
      Sites sites, Placement.Group group, String attribute) {
    var values = new TreeMap<String, List<Integer>>();
    for (int site : group.members())
      values.computeIfAbsent(sites.attribute(site, attribute), _ -> new ArrayList<>()).add(site);
    return values;
  }
}
