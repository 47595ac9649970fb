package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;

/// No site is further than this from the centre of its cluster, the centre being the objective's:
/// the best centre site or the centroid (metres, or the unit of the table of distances).
public record DistanceToCentreWithin(double metres) implements Limit {

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) {
      var far = new ArrayList<Integer>();
      double largest = 0;
      for (int site : group.members()) {
        double distance = Centres.distance(placement.problem(), site, group.centre());
        largest = Math.max(largest, distance);
        if (Limit.above(distance, metres)) far.add(site);
      }
      if (!far.isEmpty())
        broken.add(
            Broken.inCluster(Rule.DISTANCE_TO_CENTRE, group, largest, metres).by(group.ids(far)));
    }
    return broken;
  }
}
