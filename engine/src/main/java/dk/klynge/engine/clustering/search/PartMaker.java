package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.Clusters;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.Part;
import java.util.Arrays;

/// Cuts parts out of a clustering. Each thread has its own.
final class PartMaker {

  private final Instance whole;
  private final int[] here;

  PartMaker(Instance whole) {
    this.whole = whole;
    here = new int[whole.size()];
    Arrays.fill(here, -1);
  }

  /// @param present the clustering of the whole
  /// @param clusters of the part, in ascending order
  /// @param counts bounds for the number of clusters of the part
  Part part(Clusters present, int[] clusters, Instance.Counts counts) {
    int[] sites = sites(present, clusters);
    for (int i = 0; i < sites.length; i++) here[sites[i]] = i;
    int[] start = new int[sites.length];
    for (int c = 0, i = 0; c < clusters.length; c++)
      for (int p = present.first(clusters[c]); p < present.end(clusters[c]); p++) start[i++] = c;
    var picker = new Part(whole, sites, clusters, present.count());
    var instance =
        new Instance(
            whole.metric().part(sites),
            whole.shape(),
            picker.pick(whole.times()),
            new Instance.Plane(
                picker.pick(whole.x()),
                picker.pick(whole.y()),
                picker.pick(whole.plane().bulk()),
                whole.plane().mostSites()),
            whole.neighbours().part(sites, here),
            whole.criteria(),
            new Instance.Classes(
                picker.pick(whole.classes().classOf()),
                whole.classes().least(),
                whole.classes().most()),
            counts,
            given(picker, clusters, start));
    for (int site : sites) here[site] = -1;
    return new Part(instance, sites, clusters, present.count());
  }

  private static int[] sites(Clusters present, int[] clusters) {
    int size = 0;
    for (int cluster : clusters) size += present.end(cluster) - present.first(cluster);
    int[] sites = new int[size];
    int i = 0;
    for (int cluster : clusters)
      for (int p = present.first(cluster); p < present.end(cluster); p++)
        sites[i++] = present.member(p);
    return sites;
  }

  private Instance.Given given(Part picker, int[] clusters, int[] start) {
    int slots = 0;
    while (slots < clusters.length && clusters[slots] < whole.given().slots()) slots++;
    boolean[] locked = new boolean[slots];
    for (int c = 0; c < slots; c++) locked[c] = whole.given().locked()[clusters[c]];
    return new Instance.Given(start, picker.pick(whole.given().pinned()), locked, slots);
  }
}
