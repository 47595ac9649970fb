package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.Clustering;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Measurer;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.proof.LowerBound;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.search.Lanes;
import dk.klynge.engine.clustering.search.Search;
import dk.klynge.engine.clustering.search.state.Instance;
import dk.klynge.engine.clustering.search.walk.Guide;
import java.util.Optional;

/// One area as a problem of its own, with the best that is known of it and what is proved.
///
/// Worked on by one thread at a time.
final class Province {

  /// Nearer than this to what is proved nothing is worth a search.
  private static final double CLOSE = 100 * Limit.TOLERANCE;

  /// How far above what is proved the proof looks for a clustering where the search has found none.
  private static final double FIRST_AIM = 1.04;

  private final Problem problem;
  private final int[] sites;
  private final Named named;
  private volatile int[] assignment = {};
  private volatile Measured best;
  private volatile double bound = Double.NEGATIVE_INFINITY;
  private double aim = FIRST_AIM;
  private Optional<LowerBound> proof = Optional.empty();
  private volatile long iterations;
  private int turns;

  /// @param sites number of each site in the whole problem
  Province(Problem problem, int[] sites) {
    this.problem = problem;
    this.sites = sites;
    named = Named.of(problem);
    best = Measurer.measure(problem, Clustering.none());
  }

  int size() {
    return sites.length;
  }

  long iterations() {
    return iterations;
  }

  /// Anything was found, good or bad.
  boolean begun() {
    return assignment.length > 0;
  }

  Measured best() {
    return best;
  }

  /// No clustering that keeps all limits costs less; negative infinite where nothing is proved.
  double bound() {
    return best.feasible() ? Math.min(bound, best.cost()) : bound;
  }

  /// It is proved that no clustering keeps all limits.
  boolean impossible() {
    return bound == Double.POSITIVE_INFINITY && !best.feasible();
  }

  /// Nothing is left to be found out.
  boolean settled() {
    return impossible()
        || (best.feasible() && bound >= best.cost() - CLOSE * Math.max(1, best.cost()));
  }

  /// What may still be gained, by the bound; all of it where limits are broken.
  double gap() {
    if (settled()) return 0;
    return best.feasible() ? best.cost() - Math.max(0, bound) : Double.POSITIVE_INFINITY;
  }

  /// Searches from a new beginning and keeps what is better.
  void search(long seed, long steps, Search.Listener listener) {
    take(searching(seed, listener).byIterations(steps));
  }

  /// Every turn has luck of its own, the same for any number of threads.
  private Search searching(long seed, Search.Listener listener) {
    long own = seed + 0x9E3779B97F4A7C15L * (31L * sites[0] + turns++);
    var guide = new Guide(new ProofTranslation(problem).knowsAll());
    proof.flatMap(LowerBound::multipliers).ifPresent(guide::tell);
    return new Search(instance(), own, Lanes.of(1), listener, guide);
  }

  private Instance instance() {
    return new Translation(problem, Areas.of(problem), named).instance();
  }

  private void take(Search.Found found) {
    long before = iterations;
    iterations = before + found.iterations();
    offer(found.assignment());
  }

  private void offer(int[] clusterOf) {
    var measured = Measurer.measure(problem, named.clustering(problem.sites(), clusterOf));
    if (begun() && !better(measured)) return;
    best = measured;
    assignment = clusterOf.clone();
  }

  private boolean better(Measured other) {
    int fewer = Integer.compare(other.broken().size(), best.broken().size());
    return fewer < 0 || (fewer == 0 && other.cost() < best.cost());
  }

  /// Raises what is proved, and takes over what the proof finds.
  void prove(long steps, Patience patience, LowerBound.Course course) {
    if (proof.isEmpty()) proof = new ProofTranslation(problem).lowerBound(problem.sites().size());
    if (proof.isEmpty()) return;
    var proving = proof.orElseThrow();
    proving.climb(steps, course(course, Double.POSITIVE_INFINITY));
    bound = Math.max(bound, proving.lowerBound());
    if (settled() || course.over()) return;
    proving.finish(patience, course(course, aimed()));
    bound = Math.max(bound, proving.lowerBound());
    proving.better().ifPresent(this::offer);
    if (!best.feasible()) aim = 1 + 2 * (aim - 1);
  }

  /// Where nothing is known that keeps the limits, a cost is made up and asked about: either there
  /// is something below it, or it is a bound.
  private double aimed() {
    return Math.max(1e-9, bound) * aim;
  }

  private LowerBound.Course course(LowerBound.Course outer, double otherwise) {
    return new LowerBound.Course() {
      @Override
      public double upper() {
        return best.feasible() ? best.cost() : otherwise;
      }

      @Override
      public boolean over() {
        return outer.over();
      }
    };
  }

  /// Gives back the memory of the proof; the next one begins anew.
  void forgetProof() {
    proof = Optional.empty();
  }

  /// Writes the clusters into those of the whole problem.
  ///
  /// @param next number of the first cluster here
  /// @return the number after the last one given
  int write(int[] whole, int next) {
    int last = next;
    for (int i = 0; i < sites.length; i++) {
      whole[sites[i]] = next + assignment[i];
      last = Math.max(last, next + assignment[i] + 1);
    }
    return last;
  }
}
