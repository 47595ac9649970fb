package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.partition.Effort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Puts a clustering together anew from whole clusters that were seen before: window by window over
/// the map, each by set partitioning. Windows that do not touch are solved at the same time; which
/// they are does not depend on the number of threads.
final class Recombination {

  /// Exchanges of the simplex method, and nodes, that a window is given.
  private static final int PIVOTS = 20_000;

  private static final int NODES = 100;

  /// About so many sites to a window; a map of so many is one window.
  private static final int SITES = Integer.getInteger("rows", 140);

  private static final int MAP = 260;
  private static final int SWEEPS = 6;
  private static final int AT_ONCE = 8;

  private final Instance instance;
  private final Atlas atlas;
  private final ExecutorService executor;
  private final Effort effort;
  private final SplittableRandom random;
  private final State state;
  private final int[] clusterOf;
  private final int capacity;
  private Clusters present;
  double gained;

  /// @param assignment what is to become better, which keeps all limits
  /// @param pool what to choose from; is given all clusters of the assignment as well
  Recombination(
      Instance instance,
      Pool pool,
      int[] assignment,
      ExecutorService executor,
      dk.klynge.engine.clustering.search.Effort until) {
    this.instance = instance;
    this.executor = executor;
    state = new State(instance);
    for (int site = 0; site < assignment.length; site++) state.move(site, assignment[site]);
    state.recount();
    new Harvest(state, pool).all();
    atlas = new Atlas(pool, instance.size());
    effort = new Effort(PIVOTS, NODES, Long.MAX_VALUE, until::late);
    random = new SplittableRandom(pool.count());
    clusterOf = assignment.clone();
    capacity = Arrays.stream(clusterOf).max().orElse(0) + 1;
    present = new Clusters(clusterOf, capacity);
  }

  int[] assignment() {
    return clusterOf;
  }

  /// Sweeps over the whole map until nothing is gained any more. Returns whether the clustering has
  /// become better by the usual count, which not all wishes are a sum over clusters for.
  boolean run() {
    double value = state.ledger().value();
    int wanted = Math.max(3, SITES * present.count() / instance.size());
    if (instance.size() <= MAP) wanted = present.count();
    double before;
    int sweeps = 0;
    do {
      before = gained;
      sweep(wanted);
      sweeps++;
    } while (gained > before && sweeps < SWEEPS && !effort.cancelled().getAsBoolean());
    if (gained == 0) return false;
    for (int site = 0; site < clusterOf.length; site++)
      if (state.clusterOf(site) != clusterOf[site]) state.move(site, clusterOf[site]);
    state.recount();
    return state.ledger().feasible() && state.ledger().value() < value;
  }

  /// The value of the clustering, in the end.
  double value() {
    return state.ledger().value();
  }

  private void sweep(int wanted) {
    int[] waiting = shuffled();
    boolean[] covered = new boolean[capacity];
    int count = waiting.length;
    while (count > 0 && !effort.cancelled().getAsBoolean()) {
      boolean[] taken = new boolean[capacity];
      var batch = new ArrayList<Window>();
      int kept = 0;
      for (int k = 0; k < count; k++) {
        if (covered[waiting[k]]) continue;
        waiting[kept] = waiting[k];
        if (batch.size() < AT_ONCE && !taken[waiting[k]]) {
          var window = around(waiting[k], wanted);
          if (Arrays.stream(window.clusters()).noneMatch(c -> taken[c])) {
            for (int c : window.clusters()) {
              taken[c] = true;
              covered[c] = true;
            }
            batch.add(window);
            continue;
          }
        }
        kept++;
      }
      count = kept;
      solve(batch);
    }
  }

  private int[] shuffled() {
    int[] order = new int[capacity];
    int count = 0;
    for (int c = 0; c < capacity; c++) {
      if (present.empty(c)) continue;
      int place = random.nextInt(count + 1);
      order[count++] = order[place];
      order[place] = c;
    }
    return Arrays.copyOf(order, count);
  }

  /// Gathers clusters around one, ring by ring, until there are so many.
  private Window around(int seed, int wanted) {
    if (wanted == present.count()) return all();
    int[] clusters = new int[wanted];
    boolean[] in = new boolean[capacity];
    var near = instance.neighbours();
    int count = 0;
    clusters[count++] = seed;
    in[seed] = true;
    for (int c = 0; c < count && count < wanted; c++)
      for (int p = present.first(clusters[c]); p < present.end(clusters[c]); p++) {
        int site = present.member(p);
        int end = Math.min(near.end(site), near.first(site) + 8);
        for (int k = near.first(site); k < end && count < wanted; k++) {
          int cluster = clusterOf[near.at(k)];
          if (in[cluster]) continue;
          in[cluster] = true;
          clusters[count++] = cluster;
        }
      }
    return present.window(Arrays.copyOf(clusters, count));
  }

  private Window all() {
    return present.window(
        IntStream.range(0, capacity).filter(cluster -> !present.empty(cluster)).toArray());
  }

  private void solve(List<Window> batch) {
    var running = new ArrayList<Future<Window.Find>>();
    for (var window : batch) running.add(executor.submit(() -> window.best(atlas, effort)));
    boolean changed = false;
    for (int w = 0; w < batch.size(); w++) {
      var find = Ensemble.result(running.get(w));
      if (find.gain() <= 0) continue;
      gained += find.gain();
      for (int r = 0; r < find.cluster().length; r++)
        clusterOf[batch.get(w).sites()[r]] = find.cluster()[r];
      changed = true;
    }
    if (changed) present = new Clusters(clusterOf, capacity);
  }
}
