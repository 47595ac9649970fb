package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Judges what is no limit of its own: every site placed once, the number of clusters, the locks.
record Completeness(Placement placement, Clustering clustering) {

  void judge(List<Broken> broken) {
    judgeCount(broken);
    judgeFixed(broken);
    judgeLocked(broken);
  }

  static void judgePlaces(Sites sites, boolean[] placed, List<String> twice, List<Broken> broken) {
    var without =
        IntStream.range(0, placed.length)
            .filter(site -> !placed[site])
            .mapToObj(sites::id)
            .toList();
    if (!without.isEmpty())
      broken.add(
          new Broken(
              Rule.EVERY_SITE_PLACED,
              placed.length - without.size(),
              placed.length,
              Optional.empty(),
              without,
              List.of()));
    if (!twice.isEmpty())
      broken.add(new Broken(Rule.PLACED_ONCE, twice.size(), 0, Optional.empty(), twice, List.of()));
  }

  private void judgeCount(List<Broken> broken) {
    broken.addAll(count(placement.problem(), placement.groups().size()));
  }

  /// What is wrong with a number of clusters.
  static List<Broken> count(Problem problem, int count) {
    var broken = new ArrayList<Broken>();
    switch (problem.count()) {
      case ClusterCount.Exactly(int clusters) -> judgeCount(count, clusters, clusters, broken);
      case ClusterCount.Between(int fewest, int most) -> judgeCount(count, fewest, most, broken);
      case ClusterCount.AsFewAsPossible() -> {}
    }
    return broken;
  }

  private static void judgeCount(int count, int fewest, int most, List<Broken> broken) {
    if (count < fewest) broken.add(ofAll(Rule.CLUSTERS_AT_LEAST, count, fewest));
    if (count > most) broken.add(ofAll(Rule.CLUSTERS_AT_MOST, count, most));
  }

  private static Broken ofAll(Rule rule, double value, double bound) {
    return new Broken(rule, value, bound, Optional.empty(), List.of(), List.of());
  }

  private void judgeFixed(List<Broken> broken) {
    placement.problem().locks().fixed().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(entry -> {
          int site = placement.sites().indexOf(entry.getKey()).orElse(-1);
          if (site < 0) return;
          var is = Optional.of(placement.groupOf(site)).filter(group -> group >= 0);
          var label = is.map(group -> placement.groups().get(group).label());
          if (label.isPresent() && label.get().equals(entry.getValue())) return;
          var sites = List.of(entry.getKey());
          var details = List.of(entry.getValue());
          broken.add(new Broken(Rule.FIXED_SITE, 0, 1, label, sites, details));
        });
  }

  private void judgeLocked(List<Broken> broken) {
    var today = placement.problem().start().orElse(Clustering.none()).members();
    for (String label : new TreeSet<>(placement.problem().locks().lockedClusters())) {
      var should = new TreeSet<>(today.getOrDefault(label, List.of()));
      should.removeIf(id -> placement.sites().indexOf(id).isEmpty());
      var is = new TreeSet<String>();
      for (var group : placement.groups()) if (group.label().equals(label)) is.addAll(group.ids());
      if (should.equals(is)) continue;
      var different = new TreeSet<>(should);
      different.addAll(is);
      different.removeIf(id -> should.contains(id) && is.contains(id));
      broken.add(
          new Broken(
              Rule.LOCKED_CLUSTER,
              different.size(),
              0,
              Optional.of(label),
              List.copyOf(different),
              List.of()));
    }
  }
}
