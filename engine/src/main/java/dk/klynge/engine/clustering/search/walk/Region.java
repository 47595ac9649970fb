package dk.klynge.engine.clustering.search.walk;

import dk.klynge.engine.clustering.search.state.Neighbours;
import dk.klynge.engine.clustering.search.state.State;
import java.util.SplittableRandom;

/// Some clusters next to each other, and what a step does to them.
final class Region {

  private static final int MOST = 6;

  private final State state;
  private final Neighbours near;
  private final SplittableRandom random;
  private final int[] clusters = new int[MOST + 2];
  private int count;

  Region(State state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    near = state.instance().neighbours();
  }

  int count() {
    return count;
  }

  int cluster(int index) {
    return clusters[index];
  }

  int[] clusters() {
    return clusters;
  }

  void add(int cluster) {
    if (count < clusters.length && !has(cluster)) clusters[count++] = cluster;
  }

  void remove(int index) {
    clusters[index] = clusters[--count];
  }

  private boolean has(int cluster) {
    for (int c = 0; c < count; c++) if (clusters[c] == cluster) return true;
    return false;
  }

  /// Gathers up to `wanted` open clusters around a site.
  void around(int site, int wanted) {
    count = 0;
    int own = state.clusterOf(site);
    if (state.open(own)) add(own);
    spread(site, wanted);
    for (int tries = 0; tries < 4 && count > 0 && count < wanted; tries++)
      spread(state.anyMember(clusters[random.nextInt(count)], random), wanted);
    if (count < Math.min(wanted, 2)) scan(site, wanted);
  }

  private void spread(int site, int wanted) {
    for (int k = near.first(site); k < near.end(site) && count < wanted; k++) {
      int cluster = state.clusterOf(near.at(k));
      if (cluster >= 0 && state.open(cluster)) add(cluster);
    }
  }

  /// Where the neighbours of a site are all in its own cluster: looks at all clusters of the same
  /// class.
  private void scan(int site, int wanted) {
    int[] classOf = state.instance().classes().classOf();
    while (count < wanted) {
      int best = -1;
      double least = Double.POSITIVE_INFINITY;
      for (int s = 0; s < state.alive(); s++) {
        int cluster = state.slot(s);
        if (!state.open(cluster) || has(cluster)) continue;
        int middle = state.members(cluster)[0];
        if (classOf[middle] != classOf[site]) continue;
        double distance = state.metric().between(site, middle);
        if (distance >= least) continue;
        least = distance;
        best = cluster;
      }
      if (best < 0) return;
      add(best);
    }
  }
}
