package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.solving.Bounds;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What is wrong with a problem whatever the sites: bounds that cross, unknown labels, bad tables
/// of distances.
record UnusableInput(Problem problem, List<Reason> reasons) {

  void check() {
    count();
    bounds();
    distances();
    labels();
  }

  private void count() {
    switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> {
        if (clusters < 1) crossed(Rule.CLUSTERS_AT_LEAST, clusters, clusters);
      }
      case ClusterCount.Between(int fewest, int most) -> {
        if (most < 1 || fewest > most) crossed(Rule.CLUSTERS_AT_LEAST, fewest, most);
      }
      case ClusterCount.AsFewAsPossible() -> {}
    }
  }

  private void bounds() {
    for (var limit : problem.limits())
      switch (limit) {
        case WeightWithin(double min, double max) -> {
          if (!(min <= max) || max < 0) crossed(Rule.WEIGHT_AT_LEAST, min, max);
        }
        case SitesWithin(int min, int max) -> {
          if (min > max || max < 1) crossed(Rule.SITES_AT_LEAST, min, max);
        }
        case DiameterWithin(double metres) -> {
          if (!(metres >= 0)) crossed(Rule.DIAMETER, 0, metres);
        }
        case DistanceToCentreWithin(double metres) -> {
          if (!(metres >= 0)) crossed(Rule.DISTANCE_TO_CENTRE, 0, metres);
        }
        case SameAttribute _, AgesCovered _, Contiguous _, KeepTogether _, KeepApart _ -> {}
      }
    var all = Bounds.of(problem.limits());
    if (reasons.isEmpty() && all.minWeight() > all.maxWeight())
      crossed(Rule.WEIGHT_AT_LEAST, all.minWeight(), all.maxWeight());
    if (reasons.isEmpty() && all.minSites() > all.maxSites())
      crossed(Rule.SITES_AT_LEAST, all.minSites(), all.maxSites());
  }

  private void crossed(Rule rule, double min, double max) {
    reasons.add(new Reason.BoundsCrossed(rule, min, max));
  }

  private void distances() {
    switch (problem.distance()) {
      case Distance.Planar _ -> {}
      case Distance.GreatCircle _ -> onEarth();
      case Distance.Matrix table -> table(table);
    }
  }

  private void onEarth() {
    var sites = problem.sites();
    for (int site = 0; site < sites.size(); site++)
      if (Math.abs(sites.x(site)) > 180 || Math.abs(sites.y(site)) > 90)
        reasons.add(new Reason.NotOnEarth(sites.id(site), sites.x(site), sites.y(site)));
  }

  private void table(Distance.Matrix table) {
    var sites = problem.sites();
    if (problem.objective().measure() == Objective.Measure.CENTROID)
      reasons.add(new Reason.CentroidNeedsCoordinates());
    if (table.size() != sites.size()) {
      reasons.add(new Reason.TableOfAnotherSize(table.size(), sites.size()));
      return;
    }
    for (int i = 0; i < sites.size(); i++)
      for (int j = 0; j < sites.size(); j++) {
        double value = table.value(i, j);
        if (i == j || (value >= 0 && value < Double.POSITIVE_INFINITY)) continue;
        reasons.add(new Reason.TableHasBadDistance(sites.id(i), sites.id(j), value));
        return;
      }
  }

  private void labels() {
    var start = problem.start().orElse(Clustering.none()).members();
    for (String label : new TreeSet<>(problem.locks().lockedClusters()))
      if (!start.containsKey(label)) reasons.add(new Reason.LockedUnknown(label));
    problem.locks().fixed().entrySet().stream()
        .filter(entry -> problem.sites().indexOf(entry.getKey()).isEmpty())
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> reasons.add(new Reason.FixedUnknown(e.getKey(), e.getValue())));
  }
}
