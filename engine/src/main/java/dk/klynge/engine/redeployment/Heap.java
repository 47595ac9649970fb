package dk.klynge.engine.redeployment;

/// A queue of small numbers by their distance, smallest first, with four children to a node: few
/// levels, and the children of a node lie side by side.
final class Heap {

  private final long[] distance;
  private final int[] position;
  private final int[] nodes;
  private int size;

  /// @param distance the caller's distances by number; [#push] after each that became smaller
  Heap(long[] distance) {
    this.distance = distance;
    position = new int[distance.length];
    nodes = new int[distance.length];
  }

  boolean isEmpty() {
    return size == 0;
  }

  void clear() {
    while (size > 0) position[nodes[--size]] = 0;
  }

  /// Adds a number, or moves it to where its smaller distance belongs.
  void push(int node) {
    int at = position[node] - 1;
    if (at < 0) at = size++;
    long mine = distance[node];
    while (at > 0) {
      int parent = (at - 1) >> 2;
      if (distance[nodes[parent]] <= mine) break;
      set(at, nodes[parent]);
      at = parent;
    }
    set(at, node);
  }

  int pop() {
    int top = nodes[0];
    position[top] = 0;
    int node = nodes[--size];
    if (size > 0) sink(node);
    return top;
  }

  private void sink(int node) {
    long mine = distance[node];
    int at = 0;
    while (true) {
      int child = 4 * at + 1;
      if (child >= size) break;
      int end = Math.min(child + 4, size);
      int least = child;
      for (int other = child + 1; other < end; other++)
        if (distance[nodes[other]] < distance[nodes[least]]) least = other;
      if (distance[nodes[least]] >= mine) break;
      set(at, nodes[least]);
      at = least;
    }
    set(at, node);
  }

  private void set(int at, int node) {
    nodes[at] = node;
    position[node] = at + 1;
  }
}
