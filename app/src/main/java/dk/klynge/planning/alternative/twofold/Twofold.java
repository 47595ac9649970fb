package dk.klynge.planning.alternative.twofold;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Problem;
import java.util.ArrayList;
import java.util.Set;

/// The two-part test of an alternative: it meets the principles at least as well as the original,
/// and puts no other cluster in a worse position.
///
/// @param problem that both are measured by; its start is what the original began with
/// @param original as it was published
/// @param chosen labels of the clusters that the alternative is about
public record Twofold(
    Problem problem, Clustering original, Set<String> chosen, Tolerances tolerances) {

  public Twofold {
    chosen = Set.copyOf(chosen);
  }

  public Findings test(Clustering alternative) {
    var before = Weighed.of(problem, original, tolerances.district());
    var after = Weighed.of(problem, alternative, tolerances.district());
    var principles =
        new Principles(before, after, tolerances.district())
            .measured().stream().map(each -> Line.of(each, tolerances)).toList();
    var others = new ArrayList<OtherCluster>();
    int unchanged = 0;
    var compared = new Others(before, after, tolerances.district());
    for (var was : before.measured().clusters()) {
      if (chosen.contains(was.label())) continue;
      var lines = compared.of(was).stream().map(each -> Line.of(each, tolerances)).toList();
      if (compared.touches(was, lines)) others.add(new OtherCluster(was.label(), lines));
      else unchanged++;
    }
    return new Findings(principles, others, unchanged);
  }
}
