package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;

/// A cluster has neither too few nor too many children. Sites of unknown weight count 0.
///
/// @param max may be infinite: no upper bound
public record WeightWithin(double min, double max) implements Limit {

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) {
      double weight = group.weight();
      if (Limit.above(min, weight))
        broken.add(Broken.inCluster(Rule.WEIGHT_AT_LEAST, group, weight, min));
      if (Limit.above(weight, max))
        broken.add(Broken.inCluster(Rule.WEIGHT_AT_MOST, group, weight, max));
    }
    return broken;
  }
}
