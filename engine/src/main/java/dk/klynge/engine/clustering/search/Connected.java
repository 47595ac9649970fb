package dk.klynge.engine.clustering.search;

/// Each cluster hangs together in a graph; counts the parts beyond the first.
final class Connected implements Criterion.Looking {

  private final State state;
  private final int[][] graph;
  private final int[] mark;
  private final int[] stack;
  private int marks;

  Connected(State state, int[][] graph) {
    this.state = state;
    this.graph = graph;
    mark = new int[graph.length];
    stack = new int[graph.length];
  }

  @Override
  public double after(int cluster, int out, int in) {
    int[] members = state.members(cluster);
    int size = state.size(cluster);
    marks += 2;
    int todo = marks - 1;
    for (int p = 0; p < size; p++) if (members[p] != out) mark[members[p]] = todo;
    if (in >= 0) mark[in] = todo;
    int parts = in >= 0 ? visit(in) : 0;
    for (int p = 0; p < size; p++) parts += visit(members[p]);
    return Math.max(0, parts - 1);
  }

  @Override
  public double least(int cluster, int out, int in) {
    return 0;
  }

  /// Marks everything that can be reached; 0 if the site was reached before.
  private int visit(int site) {
    int todo = marks - 1;
    if (mark[site] != todo) return 0;
    int top = 0;
    stack[top++] = site;
    mark[site] = marks;
    while (top > 0)
      for (int next : graph[stack[--top]])
        if (mark[next] == todo) {
          mark[next] = marks;
          stack[top++] = next;
        }
    return 1;
  }
}
