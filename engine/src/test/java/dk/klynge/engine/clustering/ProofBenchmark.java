package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.proof.Patience;
import dk.klynge.engine.clustering.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;

/// Measures lower bounds. Arguments: a file, the best value known (or `inf`), seconds.
final class ProofBenchmark {

  private ProofBenchmark() {}

  public static void main(String[] args) throws IOException {
    var file = Path.of(args[0]);
    double upper = args[1].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(args[1]);
    long seconds = Long.parseLong(args[2]);
    var problem = ProofInstances.read(file);
    long started = System.nanoTime();
    var question = new ProofTranslation(problem).question(problem.sites().size()).orElseThrow();
    var proof = new Proof(question);
    System.out.printf("built %.2f s%n", (System.nanoTime() - started) / 1e9);
    var course =
        new Proof.Course() {
          @Override
          public double upper() {
            return upper;
          }

          @Override
          public boolean over() {
            return System.nanoTime() - started > seconds * 1_000_000_000L;
          }
        };
    long before = -1;
    while (!course.over() && proof.steps() > before) {
      before = proof.steps();
      proof.climb(100, course);
      double bound = proof.lowerBound();
      System.out.printf(
          "%6d steps %6.2f s bound %.2f gap %.4f %%%n",
          proof.steps(), (System.nanoTime() - started) / 1e9, bound, 100 * (upper - bound) / bound);
    }
    proof.finish(Patience.MUCH, course);
    double bound = proof.lowerBound();
    System.out.printf(
        "finished %6.2f s bound %.2f gap %.4f %% better %s%n",
        (System.nanoTime() - started) / 1e9,
        bound,
        100 * (upper - bound) / bound,
        proof.better().isPresent());
  }
}
