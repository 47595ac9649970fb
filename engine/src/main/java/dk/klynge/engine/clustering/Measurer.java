package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.Measured.WishMissed;
import dk.klynge.engine.clustering.Objective.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures any clustering by plain counting: today's structure, a proposal, something drawn by
/// hand.
///
/// Time grows with the square of the size of each cluster.
public final class Measurer {

  private final Problem problem;
  private final Sites sites;
  private final List<Broken> broken = new ArrayList<>();
  private final List<String> unknown = new ArrayList<>();

  private Measurer(Problem problem) {
    this.problem = problem;
    this.sites = problem.sites();
  }

  /// Labels without a known site are left out. A site that is named twice counts in the first
  /// cluster that names it.
  public static Measured measure(Problem problem, Clustering clustering) {
    return new Measurer(problem).measured(clustering);
  }

  private Measured measured(Clustering clustering) {
    var groups = groups(clustering);
    var placement = new Placement(problem, groups);
    new Completeness(placement, clustering).judge(broken);
    for (var limit : problem.limits()) broken.addAll(limit.judge(placement));
    var clusters = groups.stream().map(group -> cluster(placement, group)).toList();
    double value = value(clusters);
    var wishes = new ArrayList<WishMissed>();
    double cost = value;
    for (var wish : problem.wishes()) {
      double amount = groups.isEmpty() ? 0 : wish.amount(placement);
      wishes.add(new WishMissed(wish, amount, amount * wish.weight()));
      cost += amount * wish.weight();
    }
    var unit = problem.objective().unit(problem.distance());
    return new Measured(clusters, value, unit, cost, wishes, broken, unknown);
  }

  private double value(List<Cluster> clusters) {
    var values = clusters.stream().mapToDouble(cluster -> cluster.measures().value());
    return problem.objective().measure() == Measure.LARGEST_DISTANCE
        ? values.max().orElse(0)
        : values.sum();
  }

  private List<Placement.Group> groups(Clustering clustering) {
    boolean[] placed = new boolean[sites.size()];
    var twice = new ArrayList<String>();
    var groups = new ArrayList<Placement.Group>();
    for (Map.Entry<String, List<String>> entry : clustering.members().entrySet()) {
      var members = new ArrayList<Integer>();
      for (String id : entry.getValue()) {
        int site = sites.indexOf(id).orElse(-1);
        if (site < 0) unknown.add(id);
        else if (placed[site]) twice.add(id);
        else members.add(site);
        if (site >= 0) placed[site] = true;
      }
      if (members.isEmpty()) continue;
      int[] sorted = members.stream().mapToInt(Integer::intValue).sorted().toArray();
      groups.add(new Placement.Group(entry.getKey(), sorted, sites, Centres.of(problem, sorted)));
    }
    Completeness.judgePlaces(sites, placed, twice, broken);
    return groups;
  }

  private Cluster cluster(Placement placement, Placement.Group group) {
    double sum = 0;
    double largest = 0;
    for (int site : group.members()) {
      double distance = Centres.distance(problem, site, group.centre());
      sum += distance;
      largest = Math.max(largest, distance);
    }
    var measures =
        new Cluster.Measures(
            group.size(),
            group.weight(),
            weights(group),
            IntStream.of(group.members())
                .filter(site -> !sites.weightKnown(site))
                .mapToObj(sites::id)
                .toList(),
            AgesCovered.covered(sites, group),
            DiameterWithin.Widest.of(placement, group).distance(),
            sum,
            sum / group.size(),
            largest,
            Centres.value(problem, group.members(), group.centre()));
    return new Cluster(group.label(), group.ids(), group.centre(), measures);
  }

  private Map<String, Double> weights(Placement.Group group) {
    var weights = new LinkedHashMap<String, Double>();
    for (int a = 0; a < sites.ageGroups().size(); a++) {
      double sum = 0;
      for (int site : group.members())
        if (!Double.isNaN(sites.weight(site, a))) sum += sites.weight(site, a);
      weights.put(sites.ageGroups().get(a), sum);
    }
    return weights;
  }
}
