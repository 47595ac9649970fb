package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.proof.LowerBound;
import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.solving.ProofTranslation;
import java.io.IOException;
import java.nio.file.Path;

/// Measures lower bounds. Arguments: a file, the best value known (or `inf`), seconds.
final class ProofBenchmark {

  private ProofBenchmark() {}

  public static void main(String[] args) throws IOException {
    double upper = args[1].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(args[1]);
    long nanos = Long.parseLong(args[2]) * 1_000_000_000L;
    var problem = ProofInstances.read(Path.of(args[0]));
    long started = System.nanoTime();
    var course =
        new LowerBound.Course() {
          @Override
          public double upper() {
            return upper;
          }

          @Override
          public boolean over() {
            return System.nanoTime() - started > nanos;
          }
        };
    int most = problem.sites().size();
    var proof = new ProofTranslation(problem).lowerBound(most).orElseThrow();
    for (long before = -1; !course.over() && proof.steps() > before; tell(proof, upper, started)) {
      before = proof.steps();
      proof.climb(100, course);
    }
    proof.finish(Patience.MUCH, course);
    tell(proof, upper, started);
  }

  private static void tell(LowerBound proof, double upper, long started) {
    double bound = proof.lowerBound();
    System.out.printf(
        "%6d steps %6.2f s, bound %.2f, gap %.4f %%%s%n",
        proof.steps(),
        (System.nanoTime() - started) / 1e9,
        bound,
        100 * (upper - bound) / bound,
        proof.better().isPresent() ? ", found something better" : "");
  }
}
