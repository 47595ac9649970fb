package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.solving.Areas;
import dk.klynge.engine.clustering.solving.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Looks for proofs that a problem has no answer, before anything is searched. Finding none proves
/// nothing.
public final class Impossibility {

  private final Problem problem;
  private final Sites sites;
  private final Bounds bounds;
  private final List<Reason> reasons = new ArrayList<>();
  private int fewest = 1;
  private int most;

  public Impossibility(Problem problem) {
    this.problem = problem;
    sites = problem.sites();
    bounds = Bounds.of(problem.limits());
    most = sites.size();
  }

  /// First what makes the input unusable; only then what makes it unsolvable.
  public List<Reason> reasons() {
    if (sites.size() == 0) return List.of(new Reason.NoSites());
    new UnusableInput(problem, reasons).check();
    if (!reasons.isEmpty()) return reasons;
    count();
    if (!reasons.isEmpty()) return reasons;
    weights();
    areas();
    ages();
    new AreaReasons(problem, bounds, reasons).check();
    apart();
    parts();
    new TogetherConflicts(problem, bounds, most, reasons).check();
    return reasons;
  }

  private void count() {
    switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> between(clusters, clusters);
      case ClusterCount.Between(int min, int max) -> between(min, max);
      case ClusterCount.AsFewAsPossible() -> {}
    }
  }

  private void between(int min, int max) {
    fewest = min;
    most = Math.min(max, sites.size());
    if (min > sites.size()) reasons.add(new Reason.MoreClustersThanSites(min, sites.size()));
  }

  private void weights() {
    for (int site = 0; site < sites.size(); site++)
      if (Limit.above(sites.knownWeight(site), bounds.maxWeight()))
        reasons.add(
            new Reason.SiteTooHeavy(sites.id(site), sites.knownWeight(site), bounds.maxWeight()));
    double weight = 0;
    for (int site = 0; site < sites.size(); site++) weight += sites.knownWeight(site);
    if (Limit.above(weight, most * bounds.maxWeight()))
      reasons.add(new Reason.TooMuchWeight(weight, most, bounds.maxWeight()));
    if (Limit.above(fewest * bounds.minWeight(), weight))
      reasons.add(new Reason.TooLittleWeight(weight, fewest, bounds.minWeight()));
    if (sites.size() > (long) most * bounds.maxSites())
      reasons.add(new Reason.TooManySites(sites.size(), most, bounds.maxSites()));
    if (sites.size() < (long) fewest * bounds.minSites())
      reasons.add(new Reason.TooFewSites(sites.size(), fewest, bounds.minSites()));
  }

  private void areas() {
    var areas = Areas.of(problem);
    int[] count = areas.sites();
    double[] weight = areas.weights(sites);
    int needed = 0;
    long possible = 0;
    for (int a = 0; a < areas.count(); a++) {
      int least = bounds.fewest(count[a], weight[a]);
      int greatest = bounds.most(count[a], weight[a]);
      needed += least;
      possible += greatest;
      if (least <= greatest) continue;
      String attribute = String.join(" / ", areas.attributes());
      var name = areas.names().get(a);
      reasons.add(new Reason.ValueCannotBeDivided(attribute, name, count[a], weight[a]));
    }
    if (areas.attributes().isEmpty()) return;
    if (needed > most)
      reasons.add(new Reason.ValuesNeedMoreClusters(areas.attributes(), needed, most));
    if (possible < fewest)
      reasons.add(new Reason.ValuesAllowFewerClusters(areas.attributes(), (int) possible, fewest));
  }

  private void ages() {
    for (var limit : problem.limits())
      if (limit instanceof AgesCovered(var groups)) groups.stream().sorted().forEach(this::age);
  }

  private void age(String group) {
    int index = sites.ageGroups().indexOf(group);
    if (index < 0) {
      reasons.add(new Reason.AgeGroupUnknown(group));
      return;
    }
    int offering = 0;
    for (int site = 0; site < sites.size(); site++) if (sites.offers(site, index)) offering++;
    int clusters = Math.max(fewest, bounds.fewest(sites.size(), 0));
    if (offering < clusters) reasons.add(new Reason.AgeGroupTooRare(group, offering, clusters));
  }

  private void apart() {
    for (var limit : problem.limits())
      if (limit instanceof KeepApart(var ids)) {
        var known = ids.stream().filter(id -> sites.indexOf(id).isPresent()).sorted().toList();
        if (known.size() > most) reasons.add(new Reason.ApartNeedsMoreClusters(known, most));
      }
  }

  private void parts() {
    for (var limit : problem.limits())
      if (limit instanceof Contiguous contiguous) {
        var graph = contiguous.bothWays(sites);
        int[] part = new int[sites.size()];
        Arrays.setAll(part, i -> i);
        int parts = part.length;
        for (int a = 0; a < part.length; a++)
          for (int b : graph.get(a)) {
            int one = root(part, a);
            int other = root(part, b);
            if (one == other) continue;
            part[one] = other;
            parts--;
          }
        if (parts > most) reasons.add(new Reason.PartsNeedMoreClusters(parts, most));
      }
  }

  private static int root(int[] part, int of) {
    int root = of;
    while (part[root] != root) root = part[root] = part[part[root]];
    return root;
  }
}
