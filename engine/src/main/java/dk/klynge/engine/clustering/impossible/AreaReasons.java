package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.solving.Areas;
import dk.klynge.engine.clustering.solving.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Looks for areas that cannot be divided although their sites and children could be: the rarest
/// age group is not enough for all clusters, or no division keeps all limits.
record AreaReasons(Problem problem, Bounds bounds, List<Reason> reasons) {

  void check() {
    var areas = Areas.of(problem);
    if (areas.attributes().isEmpty()) return;
    var ages = ages();
    int[][] offering =
        ages.stream()
            .map(group ->
                areas.offering(problem.sites(), problem.sites().ageGroups().indexOf(group)))
            .toArray(int[][]::new);
    int[][] members = areas.members();
    double[] weights = areas.weights(problem.sites());
    for (int a = 0; a < members.length; a++) {
      int least = bounds.fewest(members[a].length, weights[a]);
      if (least > bounds.most(members[a].length, weights[a])) continue;
      String name = areas.names().get(a);
      String attribute = String.join(" / ", areas.attributes());
      var here = new ArrayList<Reason>();
      int age = 0;
      for (String group : ages) {
        int few = offering[age++][a];
        if (few < least)
          here.add(new Reason.ValueHasTooFewOfAge(attribute, name, group, few, least));
      }
      if (here.isEmpty() && undividable(members[a]))
        here.add(new Reason.ValueHasNoDivision(attribute, name, members[a].length, weights[a]));
      reasons.addAll(here);
    }
  }

  /// The age groups that every cluster needs, as far as they are known.
  private TreeSet<String> ages() {
    var ages = new TreeSet<String>();
    for (var limit : problem.limits())
      if (limit instanceof AgesCovered(var groups)) ages.addAll(groups);
    ages.removeIf(group -> !problem.sites().ageGroups().contains(group));
    return ages;
  }

  private boolean undividable(int[] members) {
    return members.length <= SmallArea.LARGEST && !new SmallArea(problem, members).divisible();
  }
}
