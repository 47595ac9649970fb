package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Sites;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The clusters that have a label before anything is searched: those of the start and those a site
/// is fixed to.
///
/// @param labels label of each slot
/// @param today slot of each site in the start, -1: in none
/// @param begin likewise, with fixed sites where they are fixed
/// @param pinned sites that are fixed or in a locked cluster
/// @param locked by slot
@SuppressWarnings("ArrayRecordComponent")
public record Named(
    List<String> labels, int[] today, int[] begin, boolean[] pinned, boolean[] locked) {

  public static Named of(Problem problem) {
    Map<String, Integer> slots = new LinkedHashMap<>();
    problem.start().ifPresent(start -> start.members().keySet().forEach(l -> slot(slots, l)));
    problem.locks().fixed().values().stream().sorted().forEach(label -> slot(slots, label));
    int n = problem.sites().size();
    int[] today = new int[n];
    boolean[] pinned = new boolean[n];
    boolean[] locked = new boolean[slots.size()];
    for (String label : problem.locks().lockedClusters())
      if (slots.containsKey(label)) locked[slot(slots, label)] = true;
    var labels = problem.startLabels();
    int[] begin = new int[n];
    for (int site = 0; site < n; site++) {
      String id = problem.sites().id(site);
      String was = labels.get(id);
      today[site] = was == null ? -1 : slot(slots, was);
      String fixed = problem.locks().fixed().get(id);
      begin[site] = fixed == null ? today[site] : slot(slots, fixed);
      pinned[site] = fixed != null || (today[site] >= 0 && locked[today[site]]);
    }
    return new Named(List.copyOf(slots.keySet()), today, begin, pinned, locked);
  }

  private static int slot(Map<String, Integer> slots, String label) {
    return slots.computeIfAbsent(label, _ -> slots.size());
  }

  /// Gives the clusters found their labels: where sites are pinned the label they are pinned to,
  /// then the labels of the start to those that kept most of it, new numbers to the others.
  Clustering clustering(Sites sites, int[] clusterOf) {
    var members = new LinkedHashMap<Integer, List<Integer>>();
    for (int site = 0; site < clusterOf.length; site++)
      members.computeIfAbsent(clusterOf[site], _ -> new ArrayList<>()).add(site);
    var labelOf = labelled(members);
    var taken = new HashSet<>(labels);
    int number = 1;
    var result = new LinkedHashMap<String, List<String>>();
    var order = new ArrayList<>(members.keySet());
    order.sort(Comparator.comparing(c -> labelOf.getOrDefault(c, labels.size())));
    for (int cluster : order) {
      String label;
      if (labelOf.containsKey(cluster)) label = labels.get(labelOf.get(cluster));
      else {
        while (taken.contains(Integer.toString(number))) number++;
        label = Integer.toString(number++);
      }
      result.put(label, members.getOrDefault(cluster, List.of()).stream().map(sites::id).toList());
    }
    return new Clustering(result);
  }

  private record Overlap(int cluster, int slot, int sites) {}

  private Map<Integer, Integer> labelled(Map<Integer, List<Integer>> members) {
    var labelOf = new LinkedHashMap<Integer, Integer>();
    Set<Integer> given = new HashSet<>();
    members.forEach((cluster, those) ->
        those.stream()
            .filter(site -> pinned[site])
            .findFirst()
            .ifPresent(site -> {
              labelOf.put(cluster, begin[site]);
              given.add(begin[site]);
            }));
    for (var overlap : overlaps(members)) {
      if (labelOf.containsKey(overlap.cluster) || !given.add(overlap.slot)) continue;
      labelOf.put(overlap.cluster, overlap.slot);
    }
    return labelOf;
  }

  private List<Overlap> overlaps(Map<Integer, List<Integer>> members) {
    var overlaps = new ArrayList<Overlap>();
    members.forEach((cluster, those) -> {
      int[] from = those.stream().mapToInt(site -> today[site]).filter(s -> s >= 0).toArray();
      Arrays.sort(from);
      for (int p = 0, q; p < from.length; p = q) {
        q = p;
        while (q < from.length && from[q] == from[p]) q++;
        overlaps.add(new Overlap(cluster, from[p], q - p));
      }
    });
    overlaps.sort(
        Comparator.comparingInt(Overlap::sites)
            .reversed()
            .thenComparing(overlap -> overlap.cluster != overlap.slot)
            .thenComparingInt(Overlap::slot)
            .thenComparingInt(Overlap::cluster));
    return overlaps;
  }
}
