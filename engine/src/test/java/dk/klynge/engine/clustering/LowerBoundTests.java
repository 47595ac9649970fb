package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import dk.klynge.engine.clustering.proof.LowerBound;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.proof.Proof;
import dk.klynge.engine.clustering.proof.Widest;
import dk.klynge.engine.clustering.solving.ProofTranslation;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// Lower bounds against all clusterings there are, for few sites and random limits.
class LowerBoundTests {

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void noClusteringThatKeepsAllLimitsCostsLessThanTheBound(
      @ForAll @IntRange(min = 2, max = 8) int n,
      @ForAll("objectives") Objective objective,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, objective, seed);
    double optimum = new Checker(problem).optimum();
    for (double upper : new double[] {optimum, Double.POSITIVE_INFINITY}) {
      var provable = new ProofTranslation(problem).lowerBound(n);
      if (provable.isEmpty()) return;
      var proof = provable.orElseThrow();
      proof.climb(60, always(upper));
      assertThat(proof.sofar()).isLessThanOrEqualTo(optimum);
      assertThat(proof.lowerBound()).isLessThanOrEqualTo(optimum);
    }
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void theOptimumOfFewSitesIsProvedWhereAllLimitsAreCarried(
      @ForAll @IntRange(min = 2, max = 8) int n,
      @ForAll("objectives") Objective objective,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, objective, seed);
    double optimum = new Checker(problem).optimum();
    if (optimum == Double.POSITIVE_INFINITY) return;
    for (double upper : new double[] {optimum, 1.1 * optimum + 100}) {
      var provable = new ProofTranslation(problem).lowerBound(n);
      if (provable.isEmpty()) return;
      var proof = provable.orElseThrow();
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
      @ForAll("objectives") Objective objective,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, objective, seed);
    if (objective.measure() == Measure.LARGEST_DISTANCE) return;
    if (problem.limits().stream().anyMatch(limit -> limit instanceof KeepTogether)) return;
    var question = new ProofTranslation(problem).question(n);
    if (question.isEmpty()) return;
    var proof = new Proof(question.orElseThrow());
    proof.climb(60, always(Double.POSITIVE_INFINITY));
    var certificate = proof.certificate();
    double checked = new CertificateChecker(problem, certificate.multiplier()).bound();
    double optimum = new Checker(problem).optimum();
    assertThat(checked).isLessThanOrEqualTo(optimum * (1 + 1e-9) + 1e-6);
    // The program sees at once where there are too few clusters for all children; the proof is then
    // about a question without an answer, and any bound is true.
    if (checked == Double.POSITIVE_INFINITY) return;
    double size = Arrays.stream(certificate.multiplier()).map(Math::abs).sum();
    // The proof knows more limits than the program, such as those on pairs and rare ages.
    if (problem.limits().stream()
        .noneMatch(limit ->
            limit instanceof KeepApart
                || limit instanceof DiameterWithin
                || limit instanceof AgesCovered))
      assertThat(certificate.bound()).isCloseTo(checked, within(1e-5 * (1 + size)));
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void theMultipliersProveToAnIndependentProgramThatSomeSiteIsFurtherThanTheRadius(
      @ForAll @IntRange(min = 3, max = 8) int n,
      @ForAll Weighting weighting,
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    var problem = problem(n, new Objective(Measure.LARGEST_DISTANCE, weighting), seed);
    if (problem.limits().stream().anyMatch(limit -> limit instanceof KeepTogether)) return;
    var provable = new ProofTranslation(problem).lowerBound(n);
    if (provable.isEmpty()) return;
    var proof = (Widest) provable.orElseThrow();
    proof.climb(400, always(Double.POSITIVE_INFINITY));
    if (proof.certificate().isEmpty()) return;
    var certificate = proof.certificate().orElseThrow();
    assertThat(certificate.radius()).isLessThan(new Checker(problem).optimum());
    // Where nothing can keep the limits the proof may say so without multipliers.
    if (certificate.counted().bound() == Double.POSITIVE_INFINITY) return;
    if (problem.limits().stream()
        .noneMatch(limit ->
            limit instanceof KeepApart
                || limit instanceof DiameterWithin
                || limit instanceof AgesCovered))
      assertThat(
              new CertificateChecker(
                      problem, certificate.counted().multiplier(), certificate.radius())
                  .bound())
          .isGreaterThan(n + 1e-7);
  }

  @Provide
  static Arbitrary<Objective> objectives() {
    return Combinators.combine(
            Arbitraries.of(Measure.MEDIAN, Measure.MOMENT_OF_INERTIA, Measure.LARGEST_DISTANCE),
            Arbitraries.of(Weighting.class))
        .as(Objective::new);
  }

  static Problem problem(int n, Objective objective, long seed) {
    return RandomProblems.of(n, objective, seed);
  }

  static LowerBound.Course always(double upper) {
    return new LowerBound.Course() {
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
