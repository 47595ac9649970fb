package dk.klynge.engine.clustering;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// From every site of a cluster one reaches every other by neighbours inside the cluster.
///
/// @param neighbours ids of neighbouring sites by site id; a neighbour told one way counts both
///   ways
public record Contiguous(Map<String, Set<String>> neighbours) implements Limit {

  public Contiguous {
    neighbours = Map.copyOf(neighbours);
  }

  @Override
  public List<Broken> judge(Placement placement) {
    var graph = bothWays(placement.sites());
    var broken = new ArrayList<Broken>();
    for (var group : placement.groups()) broken.addAll(judge(graph, group));
    return broken;
  }

  /// One cluster by itself, over the graph of [#bothWays].
  static List<Broken> judge(List<Set<Integer>> graph, Placement.Group group) {
    var parts = parts(graph, group);
    if (parts.size() < 2) return List.of();
    var outside = parts.subList(1, parts.size()).stream().flatMap(List::stream).toList();
    return List.of(
        Broken.inCluster(Rule.CONTIGUOUS, group, parts.size(), 1).by(group.ids(outside)));
  }

  /// Of each site, the sites beside it: neighbours are so both ways, whichever of them names the
  /// other.
  public List<Set<Integer>> bothWays(Sites sites) {
    var graph = new ArrayList<Set<Integer>>();
    for (int i = 0; i < sites.size(); i++) graph.add(new HashSet<>());
    neighbours.forEach((id, others) -> {
      for (String other : others) {
        int a = sites.indexOf(id).orElse(-1);
        int b = sites.indexOf(other).orElse(-1);
        if (a < 0 || b < 0 || a == b) continue;
        graph.get(a).add(b);
        graph.get(b).add(a);
      }
    });
    return graph;
  }

  /// The connected parts of a cluster, the largest first.
  private static List<List<Integer>> parts(List<Set<Integer>> graph, Placement.Group group) {
    var left = new HashSet<Integer>();
    for (int site : group.members()) left.add(site);
    var parts = new ArrayList<List<Integer>>();
    for (int site : group.members()) {
      if (!left.remove(site)) continue;
      var part = new ArrayList<Integer>();
      var todo = new ArrayDeque<>(Collections.singleton(site));
      while (!todo.isEmpty()) {
        int next = todo.remove();
        part.add(next);
        for (int other : graph.get(next)) if (left.remove(other)) todo.add(other);
      }
      parts.add(part);
    }
    parts.sort(Comparator.comparingInt((List<Integer> part) -> part.size()).reversed());
    return parts;
  }
}
