package dk.klynge.engine.clustering.impossible;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.solving.Bounds;
import dk.klynge.engine.clustering.solving.Named;
import dk.klynge.engine.clustering.solving.Togetherness;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Proofs from sites that must share a cluster: kept together, fixed to the same one, or locked in
/// it.
record TogetherConflicts(Problem problem, Bounds bounds, int most, List<Reason> reasons) {

  void check() {
    var named = Named.of(problem);
    var pinned = pinned(named);
    lockedWithFixedElsewhere(named);
    if (pinned.size() > most) reasons.add(new Reason.LockedTooMany(pinned.size(), most));
    noOpenCluster(named, pinned.size());
    var together = Togetherness.of(problem, List.copyOf(pinned.values()));
    for (var group : together.groups()) check(group, named);
    lockedBreaks();
  }

  private TreeMap<Integer, List<Integer>> pinned(Named named) {
    var pinned = new TreeMap<Integer, List<Integer>>();
    for (int site = 0; site < named.begin().length; site++)
      if (named.pinned()[site])
        pinned.computeIfAbsent(named.begin()[site], _ -> new ArrayList<>()).add(site);
    return pinned;
  }

  /// A site fixed into or out of a locked cluster contradicts the lock.
  private void lockedWithFixedElsewhere(Named named) {
    for (int site = 0; site < named.begin().length; site++) {
      int today = named.today()[site];
      int begin = named.begin()[site];
      if (today == begin || begin < 0) continue;
      boolean out = today >= 0 && named.locked()[today];
      if (!out && !named.locked()[begin]) continue;
      var labels = new ArrayList<String>();
      if (today >= 0) labels.add(named.labels().get(today));
      labels.add(named.labels().get(begin));
      reasons.add(new Reason.TogetherFixedApart(List.of(problem.sites().id(site)), labels));
    }
  }

  /// All clusters there may be are locked and some sites are in none of them.
  private void noOpenCluster(Named named, int pinnedClusters) {
    int locked = 0;
    for (boolean one : named.locked()) if (one) locked++;
    boolean free = false;
    for (boolean one : named.pinned()) free |= !one;
    if (free && locked >= most && pinnedClusters <= most)
      reasons.add(new Reason.LockedTooMany(locked, most));
  }

  private void check(List<Integer> group, Named named) {
    var ids = ids(group);
    labels(group, named, ids);
    double weight = group.stream().mapToDouble(problem.sites()::knownWeight).sum();
    if (Limit.above(weight, bounds.maxWeight()))
      reasons.add(new Reason.TogetherTooHeavy(ids, weight, bounds.maxWeight()));
    if (group.size() > bounds.maxSites())
      reasons.add(new Reason.TogetherTooMany(ids, group.size(), bounds.maxSites()));
    for (var limit : problem.limits())
      switch (limit) {
        case DiameterWithin(double metres) -> wide(group, metres);
        case SameAttribute(String name) -> values(group, name, ids);
        case KeepApart(var apart) -> {
          var both = ids.stream().filter(apart::contains).toList();
          if (both.size() > 1) reasons.add(new Reason.TogetherAndApart(both));
        }
        case WeightWithin _,
            SitesWithin _,
            DistanceToCentreWithin _,
            AgesCovered _,
            Contiguous _,
            KeepTogether _ -> {}
      }
  }

  private List<String> ids(List<Integer> group) {
    return group.stream().map(problem.sites()::id).toList();
  }

  private void labels(List<Integer> group, Named named, List<String> ids) {
    var labels = new TreeSet<String>();
    for (int site : group)
      if (named.pinned()[site]) labels.add(named.labels().get(named.begin()[site]));
    if (labels.size() > 1) reasons.add(new Reason.TogetherFixedApart(ids, List.copyOf(labels)));
  }

  private void values(List<Integer> group, String name, List<String> ids) {
    long values =
        group.stream().map(site -> problem.sites().attribute(site, name)).distinct().count();
    if (values > 1) reasons.add(new Reason.TogetherAcrossValues(name, ids));
  }

  private void wide(List<Integer> group, double metres) {
    for (int i : group)
      for (int j : group) {
        double distance = problem.distance().between(problem.sites(), i, j);
        if (i >= j || !Limit.above(distance, metres)) continue;
        reasons.add(new Reason.TogetherTooWide(ids(List.of(i, j)), distance, metres));
        return;
      }
  }

  /// What a locked cluster breaks by itself stays broken.
  private void lockedBreaks() {
    var locked = problem.locks().lockedClusters();
    if (locked.isEmpty()) return;
    var today = Measurer.measure(problem, problem.start().orElse(Clustering.none()));
    for (var broken : today.broken()) {
      boolean place = broken.rule() == Rule.FIXED_SITE || broken.rule() == Rule.LOCKED_CLUSTER;
      if (place || broken.cluster().filter(locked::contains).isEmpty()) continue;
      reasons.add(new Reason.LockedBreaks(broken));
    }
  }
}
