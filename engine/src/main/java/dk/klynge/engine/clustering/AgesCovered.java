package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every cluster offers all of these age groups.
public record AgesCovered(Set<String> ageGroups) implements Limit {

  public AgesCovered {
    ageGroups = Set.copyOf(ageGroups);
  }

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) {
      var missing = new TreeSet<>(ageGroups);
      missing.removeAll(covered(placement.sites(), group));
      if (!missing.isEmpty())
        broken.add(
            Broken.inCluster(
                    Rule.AGES_COVERED, group, ageGroups.size() - missing.size(), ageGroups.size())
                .about(List.copyOf(missing)));
    }
    return broken;
  }

  static List<String> covered(Sites sites, Placement.Group group) {
    var covered = new ArrayList<String>();
    for (int a = 0; a < sites.ageGroups().size(); a++)
      for (int site : group.members())
        if (sites.offers(site, a)) {
          covered.add(sites.ageGroups().get(a));
          break;
        }
    return covered;
  }
}
