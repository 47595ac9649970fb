package dk.klynge.engine.clustering.search.recombination;

import dk.klynge.engine.clustering.partition.Choice;
import dk.klynge.engine.clustering.partition.Columns;
import dk.klynge.engine.clustering.partition.Counts;
import dk.klynge.engine.clustering.partition.Effort;
import dk.klynge.engine.clustering.partition.Partition;
import java.util.Arrays;

/// Some neighbouring clusters, and what can be made of their sites from the clusters of a pool.
///
/// @param clusters present ones
/// @param sites of these clusters, one cluster after the other
/// @param ends of each cluster in `sites`
@SuppressWarnings("ArrayRecordComponent")
record Window(int[] clusters, int[] sites, int[] ends) {

  /// A better way to cluster the sites of a window.
  ///
  /// @param gain by how much it is better
  /// @param cluster of each site of the window, as a number of a present one
  record Find(double gain, int[] cluster) {
    static Find nothing() {
      return new Find(0, new int[0]);
    }

    static Find none() {
      return new Find(Double.NEGATIVE_INFINITY, new int[0]);
    }
  }

  /// Looks for the best choice with the same number of clusters.
  Find best(Atlas atlas, Effort effort) {
    if (effort.cancelled().getAsBoolean()) return Find.nothing();
    var columns = columns(atlas);
    int[] known = known(columns);
    if (known.length == 0 || columns.count() == known.length) return Find.nothing();
    double before = 0;
    for (int column : known) before += columns.cost(column);
    var counts = Counts.between(clusters.length, clusters.length);
    var choice = Partition.choose(sites.length, columns, counts, known, effort);
    if (choice.value() >= before - 1e-9 * before) return Find.nothing();
    return new Find(before - choice.value(), numbers(columns, choice));
  }

  /// The best choice with so many clusters more, or fewer, for any price; sites are given the place
  /// of their cluster among the chosen ones. Gains negative infinity where there is none.
  Find with(Atlas atlas, Effort effort, int more) {
    if (effort.cancelled().getAsBoolean()) return Find.none();
    var columns = columns(atlas);
    int[] known = known(columns);
    if (known.length == 0) return Find.none();
    double before = 0;
    for (int column : known) before += columns.cost(column);
    var counts = Counts.between(clusters.length + more, clusters.length + more);
    var choice = Partition.choose(sites.length, columns, counts, new int[0], effort);
    if (choice.columns().length == 0) return Find.none();
    int[] place = new int[sites.length];
    for (int c = 0; c < choice.columns().length; c++)
      for (int row : columns.members(choice.columns()[c])) place[row] = c;
    return new Find(before - choice.value(), place);
  }

  private int[] numbers(Columns columns, Choice choice) {
    int[] cluster = new int[sites.length];
    for (int c = 0; c < clusters.length; c++)
      for (int row : columns.members(choice.columns()[c])) cluster[row] = clusters[c];
    return cluster;
  }

  /// All clusters of the pool within, as columns over the sites of the window.
  private Columns columns(Atlas atlas) {
    int[] sorted = sites.clone();
    Arrays.sort(sorted);
    int[] row = new int[sites.length];
    for (int r = 0; r < sites.length; r++) row[Arrays.binarySearch(sorted, sites[r])] = r;
    var columns = new Columns();
    for (int site : sites)
      for (int k = atlas.first(site); k < atlas.end(site); k++) {
        int[] rows = rows(atlas.pool(), atlas.entry(k), sorted, row);
        if (rows.length > 0) columns.add(atlas.pool().cost(atlas.entry(k)), rows);
      }
    return columns;
  }

  /// Sorted rows of an entry; none where it is not within.
  private static int[] rows(Pool pool, int entry, int[] sorted, int[] row) {
    int from = pool.first(entry);
    int[] rows = new int[pool.end(entry) - from];
    for (int p = 0; p < rows.length; p++) {
      int at = Arrays.binarySearch(sorted, pool.member(from + p));
      if (at < 0) return new int[0];
      rows[p] = row[at];
    }
    Arrays.sort(rows);
    return rows;
  }

  /// The columns of the present clusters; none where one of them is not in the pool.
  private int[] known(Columns columns) {
    int[] known = new int[clusters.length];
    int from = 0;
    for (int c = 0; c < known.length; c++) {
      int[] rows = new int[ends[c] - from];
      for (int p = 0; p < rows.length; p++) rows[p] = from + p;
      known[c] = columns.find(rows);
      if (known[c] < 0) return new int[0];
      from = ends[c];
    }
    return known;
  }
}
