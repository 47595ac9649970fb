package dk.klynge.engine.clustering.search.state;

import java.util.Arrays;

/// Some clusters of a larger clustering with all their sites, numbered anew, so that they lie close
/// together in memory and can be improved without a look at the rest.
///
/// @param instance the same question about these sites alone; it starts from the present clusters
/// @param sites number of each site in the whole; empty: this is the whole
/// @param clusters number of each present cluster in the whole
/// @param wholeClusters how many clusters the whole has
@SuppressWarnings("ArrayRecordComponent")
public record Part(Instance instance, int[] sites, int[] clusters, int wholeClusters) {

  static Part whole(Instance instance) {
    return new Part(instance, new int[0], new int[0], 0);
  }

  private boolean all() {
    return sites.length == 0;
  }

  public double[] pick(double[] ofWhole) {
    if (all()) return ofWhole;
    double[] picked = new double[sites.length];
    for (int i = 0; i < picked.length; i++) picked[i] = ofWhole[sites[i]];
    return picked;
  }

  public int[] pick(int[] ofWhole) {
    if (all()) return ofWhole;
    int[] picked = new int[sites.length];
    for (int i = 0; i < picked.length; i++) picked[i] = ofWhole[sites[i]];
    return picked;
  }

  public long[] pick(long[] ofWhole) {
    if (all()) return ofWhole;
    long[] picked = new long[sites.length];
    for (int i = 0; i < picked.length; i++) picked[i] = ofWhole[sites[i]];
    return picked;
  }

  public boolean[] pick(boolean[] ofWhole) {
    if (all()) return ofWhole;
    boolean[] picked = new boolean[sites.length];
    for (int i = 0; i < picked.length; i++) picked[i] = ofWhole[sites[i]];
    return picked;
  }

  /// Only the ties between sites of this part.
  public int[][] pickGraph(int[][] ofWhole) {
    if (all()) return ofWhole;
    int[] sorted = sites.clone();
    Arrays.sort(sorted);
    int[] here = new int[sites.length];
    for (int i = 0; i < sites.length; i++) here[Arrays.binarySearch(sorted, sites[i])] = i;
    int[][] graph = new int[sites.length][];
    for (int i = 0; i < graph.length; i++)
      graph[i] =
          Arrays.stream(ofWhole[sites[i]])
              .map(other -> Arrays.binarySearch(sorted, other))
              .filter(at -> at >= 0)
              .map(at -> here[at])
              .toArray();
    return graph;
  }

  /// Numbers of clusters of the whole as those here; clusters elsewhere get a number no cluster
  /// here has.
  public int[] pickClusters(int[] ofWhole) {
    if (all()) return ofWhole;
    int[] picked = pick(ofWhole);
    for (int i = 0; i < picked.length; i++)
      if (picked[i] >= 0) {
        int here = named(picked[i]);
        picked[i] = here >= 0 ? here : Integer.MAX_VALUE;
      }
    return picked;
  }

  /// The clusters with a name come first and in order.
  private int named(int cluster) {
    int slots = instance.given().slots();
    return Math.max(-1, Arrays.binarySearch(clusters, 0, slots, cluster));
  }
}
