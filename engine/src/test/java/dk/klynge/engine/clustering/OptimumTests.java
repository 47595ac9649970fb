package dk.klynge.engine.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.proof.Proof;
import dk.klynge.engine.clustering.solving.ProofTranslation;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// Proofs about real institutions, whose optimum others have proved.
class OptimumTests {

  @Test
  void theOptimumOfCopenhagenIsFoundAndProved() throws IOException {
    var problem = ProofInstances.copenhagen();
    var proof = proof(problem, 76_600);
    proof.finish(Patience.MUCH, LowerBoundTests.always(76_600));

    assertThat(proof.lowerBound()).isCloseTo(76_481.22, within(0.01));
    assertThat(proof.better()).isPresent();
  }

  @Test
  void anIndependentProgramProvesTheSameBoundOfCopenhagen() throws IOException {
    var problem = ProofInstances.copenhagen();
    var certificate = proof(problem, 76_600).certificate();
    var checker = new CertificateChecker(problem, certificate.multiplier());

    assertThat(certificate.bound()).isGreaterThan(75_600);
    assertThat(checker.bound()).isCloseTo(certificate.bound(), within(0.001));
  }

  @Test
  void aRunThatFindsTheOptimumSaysSo() {
    var problem = Cases.problem(Cases.random(20, 3), 5).withLimits(new SitesWithin(2, 6));
    var proposal = Cases.solve(problem, 5_000);

    assertThat(proposal.run().ending()).isEqualTo(Answer.Ending.PROVED_OPTIMAL);
    assertThat(proposal.lowerBound().orElseThrow())
        .isCloseTo(proposal.value(), within(1e-6 * proposal.value()));
  }

  private static Proof proof(Problem problem, double upper) {
    var proof = new Proof(new ProofTranslation(problem).question(40).orElseThrow());
    proof.climb(500, LowerBoundTests.always(upper));
    return proof;
  }
}
