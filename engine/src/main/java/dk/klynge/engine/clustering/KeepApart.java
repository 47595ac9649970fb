package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// No two of these sites are in one cluster.
///
/// @param ids ids that are no sites of the problem are left out
public record KeepApart(Set<String> ids) implements Limit {

  public KeepApart {
    ids = Set.copyOf(ids);
  }

  @Override
  public List<Broken> judge(Placement placement) {
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) {
      var together = group.ids().stream().filter(ids::contains).toList();
      if (together.size() > 1)
        broken.add(Broken.inCluster(Rule.KEEP_APART, group, together.size(), 1).by(together));
    }
    return broken;
  }
}
