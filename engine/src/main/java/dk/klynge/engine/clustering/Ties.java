package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.Tally.Found;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sets of sites that are to be together, by the sites that are in them.
final class Ties {

  private final int[] clusterOf;
  private final Map<Integer, List<Tie>> ties = new HashMap<>();

  Ties(Problem problem, int[] clusterOf) {
    this.clusterOf = clusterOf;
    for (int l = 0; l < problem.limits().size(); l++)
      if (problem.limits().get(l) instanceof KeepTogether(var ids)) {
        var sites = new ArrayList<Integer>();
        for (String id : ids) problem.sites().indexOf(id).ifPresent(sites::add);
        var tie = new Tie(l, ids.stream().sorted().toList(), sites);
        for (int site : sites) ties.computeIfAbsent(site, _ -> new ArrayList<>()).add(tie);
      }
  }

  private record Tie(int limit, List<String> ids, List<Integer> sites) {}

  /// One set before and after a change.
  record Spread(List<Found> before, List<Found> after) {}

  /// The sets that are touched when a site moves to a cluster and another site, or -1, to `back`.
  List<Spread> of(int site, int cluster, int other, int back) {
    var touched = new LinkedHashSet<>(ties.getOrDefault(site, List.of()));
    touched.addAll(ties.getOrDefault(other, List.of()));
    return touched.stream()
        .map(tie -> {
          var now = tie.sites.stream().map(s -> clusterOf[s]);
          var then =
              tie.sites.stream().map(s -> s == site ? cluster : s == other ? back : clusterOf[s]);
          return new Spread(found(tie, now.toList()), found(tie, then.toList()));
        })
        .toList();
  }

  private static List<Found> found(Tie tie, List<Integer> clusters) {
    long spread = clusters.stream().filter(cluster -> cluster >= 0).distinct().count();
    if (spread < 2) return List.of();
    return List.of(
        new Found(
            tie.limit,
            new Broken(Rule.KEEP_TOGETHER, spread, 1, Optional.empty(), tie.ids, List.of())));
  }
}
