package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;

/// A cluster has neither too few nor too many sites.
public record SitesWithin(int min, int max) implements Limit {

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) {
      if (group.size() < min)
        broken.add(Broken.inCluster(Rule.SITES_AT_LEAST, group, group.size(), min));
      if (group.size() > max)
        broken.add(Broken.inCluster(Rule.SITES_AT_MOST, group, group.size(), max));
    }
    return broken;
  }
}
