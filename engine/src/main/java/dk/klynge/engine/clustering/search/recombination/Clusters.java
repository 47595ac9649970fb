package dk.klynge.engine.clustering.search.recombination;

import java.util.Arrays;

/// A clustering that does not change: the members of each cluster one after the other.
public final class Clusters {

  private final int[] from;
  private final int[] members;
  private final int count;

  /// @param capacity above all numbers of clusters
  public Clusters(int[] clusterOf, int capacity) {
    from = new int[capacity + 1];
    members = new int[clusterOf.length];
    for (int cluster : clusterOf) from[cluster + 1]++;
    int alive = 0;
    for (int c = 0; c < capacity; c++) {
      if (from[c + 1] > 0) alive++;
      from[c + 1] += from[c];
    }
    count = alive;
    int[] next = Arrays.copyOf(from, capacity);
    for (int site = 0; site < clusterOf.length; site++) members[next[clusterOf[site]]++] = site;
  }

  public int capacity() {
    return from.length - 1;
  }

  /// The number of clusters with any site.
  public int count() {
    return count;
  }

  public int first(int cluster) {
    return from[cluster];
  }

  public int end(int cluster) {
    return from[cluster + 1];
  }

  public int member(int place) {
    return members[place];
  }

  public boolean empty(int cluster) {
    return from[cluster] == from[cluster + 1];
  }

  /// @param clusters none of them empty
  Window window(int[] clusters) {
    int[] ends = new int[clusters.length];
    int size = 0;
    for (int c = 0; c < clusters.length; c++) {
      size += end(clusters[c]) - first(clusters[c]);
      ends[c] = size;
    }
    int[] sites = new int[size];
    int next = 0;
    for (int cluster : clusters)
      for (int p = first(cluster); p < end(cluster); p++) sites[next++] = members[p];
    return new Window(clusters, sites, ends);
  }
}
