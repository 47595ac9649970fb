package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.proof.Proof;
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
    return RandomProblems.of(n, new Objective(Measure.MEDIAN, weighting), seed);
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
}
