package dk.klynge.engine.clustering.search.criteria;

import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.State;

/// Each cluster hangs together in a graph; counts the parts beyond the first.
///
/// Of each cluster it is known how many parts it has and, of each member, how many more there would
/// be without it (Hopcroft and Tarjan 1973). So most moves are judged by the neighbours of the one
/// site that comes. What is known is found anew when a cluster that has changed is asked about.
final class Connected implements Criterion {

  private final State state;
  private final int[][] graph;
  private final int[] parts;
  private final boolean[] stale;
  private final int[] more;
  private final int[] mark;
  private final int[] found;
  private final int[] low;
  private final int[] before;
  private final int[] next;
  private final int[] stack;
  private int marks;
  private int time;

  Connected(State state, int[][] graph) {
    this.state = state;
    this.graph = graph;
    int n = graph.length;
    parts = new int[state.capacity()];
    stale = new boolean[state.capacity()];
    more = new int[n];
    mark = new int[n];
    found = new int[n];
    low = new int[n];
    before = new int[n];
    next = new int[n];
    stack = new int[n];
  }

  @Override
  public void left(int cluster, int site) {
    stale[cluster] = true;
  }

  @Override
  public void joined(int cluster, int site) {
    stale[cluster] = true;
  }

  @Override
  public double now(int cluster) {
    know(cluster);
    return parts[cluster] - 1;
  }

  @Override
  public double after(int cluster, int out, int in) {
    know(cluster);
    if (in < 0) return parts[cluster] - 1 + (out < 0 ? 0 : more[out]);
    int ways = ways(cluster, out, in);
    int apart = parts[cluster] + (out < 0 ? 0 : more[out]);
    if (ways == 0) return apart;
    return apart <= 1 ? 0 : counted(cluster, out, in);
  }

  /// A newcomer joins no more parts than it has neighbours.
  @Override
  public double least(int cluster, int out, int in) {
    know(cluster);
    int apart = parts[cluster] + (out < 0 ? 0 : more[out]);
    return Math.max(0, in < 0 ? apart - 1 : apart - ways(cluster, out, in));
  }

  private int ways(int cluster, int out, int in) {
    int ways = 0;
    for (int other : graph[in]) if (other != out && state.clusterOf(other) == cluster) ways++;
    return ways;
  }

  private void know(int cluster) {
    if (!stale[cluster]) return;
    stale[cluster] = false;
    marks += 2;
    time = 0;
    parts[cluster] = 0;
    int[] members = state.members(cluster);
    for (int p = state.size(cluster) - 1; p >= 0; p--)
      if (mark[members[p]] != marks) {
        parts[cluster]++;
        search(cluster, members[p]);
      }
  }

  /// Walks through one part, deep first, without recursion.
  private void search(int cluster, int root) {
    int top = 0;
    enter(root, -1);
    more[root] = -1;
    stack[top++] = root;
    while (top > 0) {
      int site = stack[top - 1];
      if (next[site] == graph[site].length) {
        top--;
        int above = before[site];
        if (above < 0) continue;
        low[above] = Math.min(low[above], low[site]);
        if (low[site] >= found[above]) more[above]++;
        continue;
      }
      int other = graph[site][next[site]++];
      if (state.clusterOf(other) != cluster) continue;
      if (mark[other] == marks) low[site] = Math.min(low[site], found[other]);
      else {
        enter(other, site);
        stack[top++] = other;
      }
    }
  }

  private void enter(int site, int from) {
    mark[site] = marks;
    found[site] = time;
    low[site] = time++;
    before[site] = from;
    next[site] = 0;
    more[site] = 0;
  }

  private int counted(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    int size = state.size(cluster);
    marks += 2;
    for (int p = 0; p < size; p++) if (members[p] != out) mark[members[p]] = marks - 1;
    mark[in] = marks - 1;
    int count = visit(in);
    for (int p = 0; p < size; p++) count += visit(members[p]);
    return count - 1;
  }

  /// Marks everything that can be reached; 0 if the site was reached before.
  private int visit(int site) {
    int todo = marks - 1;
    if (mark[site] != todo) return 0;
    int top = 0;
    stack[top++] = site;
    mark[site] = marks;
    while (top > 0)
      for (int other : graph[stack[--top]])
        if (mark[other] == todo) {
          mark[other] = marks;
          stack[top++] = other;
        }
    return 1;
  }
}
