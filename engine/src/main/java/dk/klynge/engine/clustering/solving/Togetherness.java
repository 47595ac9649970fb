package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which sites must share a cluster, all reasons joined.
///
/// @param groupOf group of each site, -1: alone
@SuppressWarnings("ArrayRecordComponent")
public record Togetherness(int[] groupOf, List<List<Integer>> groups) {

  /// @param more further sets of sites that share a cluster, such as those pinned to one
  public static Togetherness of(Problem problem, List<List<Integer>> more) {
    int n = problem.sites().size();
    int[] parent = new int[n];
    Arrays.setAll(parent, i -> i);
    for (var limit : problem.limits())
      if (limit instanceof KeepTogether(var ids)) {
        var known = new ArrayList<Integer>();
        for (String id : ids) problem.sites().indexOf(id).ifPresent(known::add);
        join(parent, known);
      }
    for (var set : more) join(parent, set);
    return of(parent);
  }

  private static Togetherness of(int[] parent) {
    int[] size = new int[parent.length];
    for (int site = 0; site < parent.length; site++) size[root(parent, site)]++;
    int[] groupAt = new int[parent.length];
    Arrays.fill(groupAt, -1);
    int[] groupOf = new int[parent.length];
    var groups = new ArrayList<List<Integer>>();
    for (int site = 0; site < parent.length; site++) {
      int root = root(parent, site);
      groupOf[site] = -1;
      if (size[root] < 2) continue;
      if (groupAt[root] < 0) {
        groupAt[root] = groups.size();
        groups.add(new ArrayList<>());
      }
      groupOf[site] = groupAt[root];
      groups.get(groupAt[root]).add(site);
    }
    return new Togetherness(groupOf, groups);
  }

  private static void join(int[] parent, List<Integer> sites) {
    for (int site : sites) parent[root(parent, site)] = root(parent, sites.getFirst());
  }

  private static int root(int[] parent, int site) {
    int root = site;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }
}
