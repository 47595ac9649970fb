package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Reason;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.proof.LowerBound;
import dk.klynge.engine.clustering.proof.Patience;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// One call of the engine for areas that have nothing to do with each other: each is searched and
/// proved for itself, several at a time.
///
/// By time all areas are searched shortly, those that still break limits again and longer, and then
/// each in turn is searched and proved in rounds of ever longer turns, until it is settled. By
/// iterations each area has its share of them, by its sites alone.
public final class AreaByArea {

  /// Steps for each site of the first search.
  private static final int FIRST_STEPS = 2;

  /// And of the second, which goes before the first proof.
  private static final int SECOND_STEPS = 40;

  private static final int TIMES_LONGER = 3;

  /// By iterations, what is kept for a second beginning.
  private static final double SECOND_SHARE = 0.25;

  /// How much of the time left each round takes, and what remains at the end is taken by the last.
  private static final double ROUND_SHARE = 0.5;

  private static final double LAST_SHARE = 0.08;

  /// Part of each turn that is searched.
  private static final double SEARCH_SHARE = 0.25;

  private static final Patience FIRST =
      new Patience(800, 300_000, 100, 60_000, 60_000, Integer.MAX_VALUE);

  /// The proofs of so many sites can be kept in memory.
  private static final int SITES_IN_MEMORY = 20_000;

  private static final int STEPS_OF_PROOF = 400;

  private static final long STEPS_OF_SITES = 2_000_000;

  private final Problem problem;
  private final long seed;
  private final int threads;
  private final AreasCourse progress;
  private final Provinces provinces;

  public AreaByArea(Problem problem, long seed, int threads, Watcher watcher) {
    this.problem = problem;
    this.seed = seed;
    this.threads = Math.max(1, threads);
    provinces = Provinces.of(problem);
    progress = new AreasCourse(watcher, provinces);
  }

  public Answer.Proposal answer(Budget budget) {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      switch (budget) {
        case Budget.Iterations(long count) -> byIterations(pool, count);
        case Budget.Time(var length) -> byTime(pool, progress.started() + length.toNanos());
      }
    }
    var measured = provinces.measured();
    double cost = measured.cost();
    double proved = provinces.bound();
    var bound =
        Double.isInfinite(proved)
            ? OptionalDouble.empty()
            : OptionalDouble.of(measured.feasible() ? Math.min(proved, cost) : proved);
    var run =
        new Answer.Run(
            provinces.iterations(),
            progress.seconds(),
            seed,
            threads,
            ending(measured),
            Solving.ENGINE_VERSION);
    return new Answer.Proposal(measured, bound, run);
  }

  /// What has been proved about areas since the answer began, if they can keep no limits.
  public List<Reason> impossible() {
    return provinces.impossible();
  }

  private Answer.Ending ending(Measured measured) {
    if (measured.feasible() && provinces.settled()) return Answer.Ending.PROVED_OPTIMAL;
    if (progress.cancelled()) return Answer.Ending.CANCELLED;
    return provinces.iterations() == 0
        ? Answer.Ending.NOTHING_TO_SEARCH
        : Answer.Ending.BUDGET_SPENT;
  }

  private void byIterations(ExecutorService pool, long count) {
    int n = problem.sites().size();
    long most = Math.clamp(STEPS_OF_SITES / n, 10, STEPS_OF_PROOF);
    long steps = Math.clamp(count / 10, 1, most);
    int raises = Math.max(2, 400 / provinces.all().size());
    var patience = Patience.LITTLE.raising(raises);
    each(
        pool,
        provinces.largestFirst(),
        province -> {
          long share = Math.round((double) count * province.size() / n);
          long second = (long) (SECOND_SHARE * share);
          province.search(seed, share - second, progress.until(Long.MAX_VALUE));
          if (second > 0 && !progress.cancelled())
            province.search(seed, second, progress.until(Long.MAX_VALUE));
          province.prove(steps, patience, course(Long.MAX_VALUE));
          province.forgetProof();
          progress.tell();
        });
  }

  private void byTime(ExecutorService pool, long end) {
    settle(pool, end);
    for (int round = 0; !over(end) && !provinces.settled(); round++) {
      var open = provinces.all().stream().filter(one -> !one.settled()).toList();
      var order =
          open.stream().sorted(Comparator.comparingDouble(Province::gap).reversed()).toList();
      long now = System.nanoTime();
      long left = end - now;
      boolean last = left < LAST_SHARE * (end - progress.started());
      long turn = (long) ((last ? 1 : ROUND_SHARE) * left * threads / open.size());
      var patience = round == 0 ? FIRST : Patience.MUCH;
      long steps = (long) (SECOND_STEPS * Math.pow(TIMES_LONGER, round));
      var length = new Turn(Math.min(turn, left), steps, patience);
      each(pool, order, province -> turn(province, length, end));
    }
  }

  /// Searches until all limits hold wherever that can be had.
  private void settle(ExecutorService pool, long end) {
    var broken = provinces.largestFirst();
    for (long steps = FIRST_STEPS; !broken.isEmpty(); steps *= TIMES_LONGER) {
      long each = steps;
      if (steps > FIRST_STEPS && over(end)) return;
      if (steps > 1000) return;
      AreaByArea.each(
          pool,
          broken,
          province -> {
            long own = over(end) ? 0 : each * province.size();
            province.search(seed, own, progress.until(end));
            progress.tell();
          });
      broken = broken.stream().filter(one -> !one.best().feasible()).toList();
    }
  }

  /// What an area is given at a time.
  ///
  /// @param steps of the search for each site, as far as its share of the time allows
  private record Turn(long nanos, long steps, Patience patience) {}

  private void turn(Province province, Turn turn, long end) {
    if (over(end)) return;
    long start = System.nanoTime();
    long searched = Math.min(end, start + (long) (SEARCH_SHARE * turn.nanos));
    province.search(seed, turn.steps * province.size(), progress.until(searched));
    progress.tell();
    long until = Math.min(end, start + turn.nanos);
    province.prove(STEPS_OF_PROOF, turn.patience, course(until));
    if (problem.sites().size() > SITES_IN_MEMORY) province.forgetProof();
    progress.tell();
  }

  private boolean over(long end) {
    return progress.cancelled() || System.nanoTime() - end >= 0;
  }

  private LowerBound.Course course(long until) {
    var listener = progress.until(until);
    return new LowerBound.Course() {
      @Override
      public double upper() {
        return Double.POSITIVE_INFINITY;
      }

      @Override
      public boolean over() {
        return listener.cancelled();
      }
    };
  }

  private static void each(ExecutorService pool, List<Province> of, Consumer<Province> doing) {
    var running = new ArrayList<Future<?>>();
    for (var one : of) running.add(pool.submit(() -> doing.accept(one)));
    for (var one : running)
      try {
        one.get();
      } catch (ExecutionException failed) {
        throw new IllegalStateException(failed.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
  }
}
