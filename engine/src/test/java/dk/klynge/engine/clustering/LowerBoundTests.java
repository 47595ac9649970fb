package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.proof.Proof;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// Lower bounds against all clusterings there are, for few sites and random limits.
class LowerBoundTests {

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void noClusteringThatKeepsAllLimitsCostsLessThanTheBound(
      @ForAll @IntRange(min = 2, max = 8) int n,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, weighting, seed);
    double optimum = new Checker(problem).optimum();
    var question = new ProofTranslation(problem).question(n);
    if (question.isEmpty()) return;
    for (double upper : new double[] {optimum, Double.POSITIVE_INFINITY}) {
      var proof = new Proof(question.orElseThrow());
      proof.climb(60, always(upper));
      assertThat(proof.lowerBound()).isLessThanOrEqualTo(optimum);
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theOptimumOfFewSitesIsProvedWhereAllLimitsAreCarried(
      @ForAll @IntRange(min = 2, max = 8) int n,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, weighting, seed);
    double optimum = new Checker(problem).optimum();
    var question = new ProofTranslation(problem).question(n);
    if (question.isEmpty() || optimum == Double.POSITIVE_INFINITY) return;
    for (double upper : new double[] {optimum, 1.1 * optimum + 100}) {
      var proof = new Proof(question.orElseThrow());
      proof.climb(60, always(upper));
      proof.finish(Patience.MUCH, always(upper));
      double bound = proof.lowerBound();
      assertThat(bound).isLessThanOrEqualTo(optimum * (1 + 1e-11));
      if (problem.limits().stream().noneMatch(limit -> limit instanceof Contiguous))
        assertThat(bound).isGreaterThanOrEqualTo(optimum * (1 - 1e-8));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void theMultipliersProveTheBoundToAnIndependentProgram(
      @ForAll @IntRange(min = 2, max = 8) int n,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, weighting, seed);
    if (problem.limits().stream().anyMatch(limit -> limit instanceof KeepTogether)) return;
    var question = new ProofTranslation(problem).question(n);
    if (question.isEmpty()) return;
    var proof = new Proof(question.orElseThrow());
    proof.climb(60, always(Double.POSITIVE_INFINITY));
    var certificate = proof.certificate();
    double checked = new CertificateChecker(problem, certificate.multiplier()).bound();
    // The proof knows more limits than the program, such as those on pairs and rare ages.
    if (problem.limits().stream()
        .noneMatch(limit ->
            limit instanceof KeepApart
                || limit instanceof DiameterWithin
                || limit instanceof AgesCovered))
      assertThat(certificate.bound()).isCloseTo(checked, within(1e-5 * (1 + Math.abs(checked))));
    assertThat(checked).isLessThanOrEqualTo(new Checker(problem).optimum() + 1e-6);
  }

  static Problem problem(int n, Weighting weighting, long seed) {
    var random = new SplittableRandom(seed);
    int clusters = 1 + random.nextInt(Math.min(n, 3));
    var count =
        random.nextBoolean()
            ? new ClusterCount.Exactly(clusters)
            : new ClusterCount.Between(1, clusters);
    var objective = new Objective(Measure.MEDIAN, weighting);
    return Problem.of(Cases.random(n, seed), new Distance.Planar(), objective, count)
        .withLimits(limits(random, n));
  }

  static Proof.Course always(double upper) {
    return new Proof.Course() {
      @Override
      public double upper() {
        return upper;
      }

      @Override
      public boolean over() {
        return false;
      }
    };
  }

  private static List<Limit> limits(SplittableRandom random, int n) {
    var all = new ArrayList<Limit>();
    all.add(new WeightWithin(random.nextInt(90), 120 + random.nextInt(120)));
    all.add(new SitesWithin(1 + random.nextInt(3), 3 + random.nextInt(4)));
    all.add(new DiameterWithin(500 + random.nextInt(700)));
    all.add(new SameAttribute("area"));
    all.add(new AgesCovered(Set.of("0-2", "3-6")));
    all.add(new KeepTogether(Set.of("s0", "s1")));
    all.add(new KeepApart(new HashSet<>(List.of("s" + (n - 1), "s0", "s" + n / 2))));
    all.add(new Contiguous(graph(random, n)));
    var some = new ArrayList<Limit>();
    for (int times = random.nextInt(5); times > 0; times--)
      some.add(all.remove(random.nextInt(all.size())));
    return some;
  }

  private static Map<String, Set<String>> graph(SplittableRandom random, int n) {
    var graph = new HashMap<String, Set<String>>();
    for (int i = 0; i < n; i++)
      for (int j = 0; j < i; j++)
        if (random.nextInt(3) > 0)
          graph.computeIfAbsent("s" + i, _ -> new HashSet<>()).add("s" + j);
    return graph;
  }
}
