package dk.klynge.engine.clustering.search.recombination;

import dk.klynge.engine.clustering.partition.Effort;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.state.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Puts a clustering together anew from whole clusters that were seen before: window by window over
/// the map, each by set partitioning. Windows that do not touch are solved at the same time; which
/// they are does not depend on the number of threads.
public final class Recombination {

  /// Exchanges of the simplex method, and nodes, that a window is given.
  private static final int PIVOTS = 20_000;

  private static final int NODES = 100;

  /// About so many sites to a window; a map of so many is one window.
  private static final int SITES = 140;

  private static final int MAP = 260;
  private static final int SWEEPS = 6;
  private static final int AT_ONCE = 8;
  private static final int TRANSFERS = 4;

  /// Of a window with another number of clusters, for which no choice is known to begin with.
  private static final int NODES_OF_OTHERS = 20;

  private final Instance instance;
  private final Atlas atlas;
  private final Executor executor;
  private final Runnable listening;
  private final Effort effort;
  private final SplittableRandom random;
  private final State state;
  private final int[] clusterOf;
  private final int capacity;
  private Clusters present;
  private final boolean[] better;

  /// @param assignment what is to become better, which keeps all limits
  /// @param pool what to choose from; is given all clusters of the assignment as well
  /// @param late whether no time is left, even within a window
  /// @param listening is called between windows and may cancel the effort
  public Recombination(
      Instance instance,
      Pool pool,
      int[] assignment,
      Executor executor,
      BooleanSupplier late,
      Runnable listening) {
    this.instance = instance;
    this.executor = executor;
    this.listening = listening;
    state = new State(instance);
    for (int site = 0; site < assignment.length; site++) state.move(site, assignment[site]);
    state.recount();
    new Harvest(state, pool).all();
    atlas = new Atlas(pool, instance.size());
    effort = new Effort(PIVOTS, NODES, Long.MAX_VALUE, late);
    random = new SplittableRandom(pool.count());
    clusterOf = assignment.clone();
    capacity = Arrays.stream(clusterOf).max().orElse(0) + 1;
    present = new Clusters(clusterOf, capacity);
    better = new boolean[capacity];
  }

  public int[] assignment() {
    return clusterOf;
  }

  /// Sweeps over the map, and then again where something was gained. Returns whether the clustering
  /// has become better by the usual count, which not all wishes are a sum over clusters for.
  public boolean run() {
    double before = state.ledger().value();
    boolean whole = instance.size() <= MAP;
    int wanted = Math.max(3, SITES * present.count() / instance.size());
    if (whole) sweeps(everywhere(), 1, present.count());
    else {
      sweeps(everywhere(), SWEEPS, wanted);
      for (int t = 0; t < transfers() && !stopped() && transferred(wanted); t++)
        sweeps(better, SWEEPS, wanted);
    }
    int changed = 0;
    for (int site = 0; site < clusterOf.length; site++)
      if (state.clusterOf(site) != clusterOf[site]) {
        state.move(site, clusterOf[site]);
        changed++;
      }
    state.recount();
    return changed > 0 && state.ledger().feasible() && state.ledger().value() < before;
  }

  /// Sites of different classes share no cluster, and the number of clusters of each has bounds.
  /// Small clusters are recombined again and again, and walks move them by themselves.
  private int transfers() {
    return instance.classes().least().length == 1 && !SmallClusters.few(instance) ? TRANSFERS : 0;
  }

  private boolean[] everywhere() {
    boolean[] all = new boolean[capacity];
    Arrays.fill(all, true);
    return all;
  }

  private void sweeps(boolean[] from, int most, int wanted) {
    boolean[] seeds = from.clone();
    for (int sweep = 0; sweep < most && !stopped(); sweep++) {
      Arrays.fill(better, false);
      sweep(seeds, wanted);
      System.arraycopy(better, 0, seeds, 0, capacity);
    }
  }

  /// Gives one cluster less to one window and one more to another, where both together gain.
  private boolean transferred(int wanted) {
    boolean[] covered = new boolean[capacity];
    var windows = new ArrayList<Window>();
    for (int seed : shuffled(everywhere())) {
      if (covered[seed] || present.empty(seed)) continue;
      var window = around(seed, wanted);
      for (int c : window.clusters()) covered[c] = true;
      windows.add(window);
    }
    var brief = new Effort(PIVOTS, NODES_OF_OTHERS, Long.MAX_VALUE, effort.cancelled());
    var best = Transfer.best(windows, atlas, brief, executor, 1e-9 * state.costs());
    Arrays.fill(better, false);
    best.ifPresent(transfer -> transfer.put(clusterOf, better));
    present = new Clusters(clusterOf, capacity);
    return best.isPresent();
  }

  private boolean stopped() {
    return effort.cancelled().getAsBoolean();
  }

  /// The value of the clustering, in the end.
  public double value() {
    return state.ledger().value();
  }

  /// Solves windows around clusters in random order until each of them has been in one.
  private void sweep(boolean[] seeds, int wanted) {
    int[] order = shuffled(seeds);
    boolean[] covered = new boolean[capacity];
    while (!stopped()) {
      listening.run();
      var batch = batch(order, covered, wanted);
      if (batch.isEmpty()) return;
      solve(batch);
    }
  }

  /// A few windows that do not touch.
  private List<Window> batch(int[] order, boolean[] covered, int wanted) {
    boolean[] taken = new boolean[capacity];
    var batch = new ArrayList<Window>();
    int vain = 0;
    for (int seed : order) {
      if (batch.size() == AT_ONCE || vain == AT_ONCE) break;
      if (covered[seed] || present.empty(seed)) continue;
      var window = around(seed, wanted);
      if (Arrays.stream(window.clusters()).anyMatch(c -> taken[c])) {
        vain++;
        continue;
      }
      for (int c : window.clusters()) {
        taken[c] = true;
        covered[c] = true;
      }
      batch.add(window);
    }
    return batch;
  }

  private int[] shuffled(boolean[] seeds) {
    int[] order = new int[capacity];
    int count = 0;
    for (int c = 0; c < capacity; c++) {
      if (!seeds[c]) continue;
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
    for (var window : batch)
      running.add(CompletableFuture.supplyAsync(() -> window.best(atlas, effort), executor));
    boolean changed = false;
    for (int w = 0; w < batch.size(); w++) {
      var find = Running.result(running.get(w));
      if (find.gain() <= 0) continue;
      var window = batch.get(w);
      for (int r = 0; r < find.cluster().length; r++)
        clusterOf[window.sites()[r]] = find.cluster()[r];
      for (int cluster : window.clusters()) better[cluster] = true;
      changed = true;
    }
    if (changed) present = new Clusters(clusterOf, capacity);
  }
}
