package dk.klynge.engine.clustering.search;

import dk.klynge.engine.clustering.search.recombination.Pool;
import dk.klynge.engine.clustering.search.recombination.Recombination;
import dk.klynge.engine.clustering.search.recombination.Running;
import dk.klynge.engine.clustering.search.recombination.SmallClusters;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.walk.Effort;
import dk.klynge.engine.clustering.search.walk.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Walks that share the clusters they have seen: after each part of their effort the best is put
/// together from all of them, and all walks go on from there.
final class Ensemble {

  private static final int POOL = 100_000;
  private static final double FIRST_OF_FEW = 0.5;
  private static final double MOST_OF_SOME = 0.95;

  /// With so few sites a proof may come to its end while the search goes on, and what it finds is
  /// worth more than another walk (measured; see docs/benchmarks.md).
  private static final int PROVED_SOON = 500;

  /// Steps for each cluster after which another recombination is worth while.
  private static final double CYCLE = 1500;

  private static final int CYCLES = 4;

  private final Instance instance;
  private final List<Walk> walks;
  private final List<Effort> efforts;
  private final Lanes lanes;
  private final int threads;
  private final Scoreboard scoreboard;
  private final List<Pool> pools = new ArrayList<>();

  /// Of the whole effort, what the last recombination took.
  private double recombining = 0.05;

  Ensemble(
      Instance instance,
      List<Walk> walks,
      List<Effort> efforts,
      Lanes lanes,
      Scoreboard scoreboard) {
    this.instance = instance;
    this.walks = walks;
    this.efforts = efforts;
    this.lanes = lanes;
    threads = Math.min(walks.size(), atOnce(instance, lanes));
    this.scoreboard = scoreboard;
  }

  /// How many walks go on at once. Between walks through middling clusters, of which many are worth
  /// while, and the proof, all lanes are shared; else the proof has one to itself.
  static int atOnce(Instance instance, Lanes lanes) {
    boolean shared =
        SmallClusters.some(instance)
            && !SmallClusters.few(instance)
            && instance.size() > PROVED_SOON;
    return shared ? lanes.threads() : lanes.own();
  }

  Walk winner() {
    Walk winner = walks.getFirst();
    for (Walk walk : walks) if (scoreboard.better(walk.best(), winner.best())) winner = walk;
    return winner;
  }

  void run() {
    try (var executor = Executors.newFixedThreadPool(threads)) {
      if (SmallClusters.some(instance)) inCycles(executor);
      else each(executor, (walk, w) -> walk.run(efforts.get(w)));
    }
  }

  private void inCycles(ExecutorService executor) {
    for (Walk walk : walks) {
      pools.add(new Pool(POOL));
      walk.fill(pools.getLast());
    }
    double late = efforts.getFirst().timed() ? MOST_OF_SOME : 1;
    double share = SmallClusters.few(instance) ? FIRST_OF_FEW : late;
    int turns = Math.ceilDiv(walks.size(), threads);
    each(executor, (walk, w) -> walk.run(efforts.get(w).part(0, turn(w, turns) * share)));
    recombine(executor, share);
    if (!SmallClusters.few(instance)) return;
    int cycles = cycles(share);
    for (int cycle = 0; cycle < cycles; cycle++) {
      double from = share + (1 - share) * cycle / cycles;
      double to = share + (1 - share) * (cycle + 1) / cycles;
      double walking = efforts.getFirst().timed() ? to - Math.min(recombining, to - from) : to;
      each(executor, (walk, w) -> walk.on(efforts.get(w).part(from, walking)));
      recombine(executor, to);
    }
  }

  /// Up to which part of the time a walk goes that takes turns with others on one thread; by
  /// iterations each has its own.
  private double turn(int walk, int turns) {
    int before = walk / threads;
    return efforts.getFirst().timed() ? (before + 1.0) / turns : 1;
  }

  private int cycles(double share) {
    long done = walks.stream().mapToLong(Walk::done).sum();
    double left = done * (1 - share) / share / Math.max(1, winner().best().clusters());
    return (int) Math.clamp(left / CYCLE, 1, CYCLES);
  }

  /// Offers all walks the best that can be made of what they have seen.
  private void recombine(ExecutorService executor, double until) {
    var best = winner().best();
    var effort = efforts.getFirst();
    if (best.broken() > 0 || effort.late()) return;
    double before = effort.timed() ? effort.spent(0) : 0;
    var pool = pools.getFirst();
    for (Pool other : pools.subList(1, pools.size())) {
      pool.addAll(other, new int[0]);
      other.clear();
    }
    var most = effort.timed() ? effort.part(0, Math.min(1, until + 0.1)) : effort;
    var each = lanes.each(executor);
    var recombination =
        new Recombination(instance, pool, best.assignment(), each, most::late, scoreboard::listen);
    if (recombination.run()) for (Walk walk : walks) walk.adopt(recombination.assignment());
    if (effort.timed()) recombining = 1.2 * (effort.spent(0) - before);
  }

  private interface Doing {
    Walk with(Walk walk, int number);
  }

  private void each(ExecutorService executor, Doing doing) {
    var running = new ArrayList<Future<?>>();
    for (int w = 0; w < walks.size(); w++) {
      int walk = w;
      running.add(executor.submit(() -> lanes.in(() -> doing.with(walks.get(walk), walk))));
    }
    for (var one : running) Running.result(one);
  }
}
