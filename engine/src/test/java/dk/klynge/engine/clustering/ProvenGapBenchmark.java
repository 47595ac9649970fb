package dk.klynge.engine.clustering;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Measures what the engine finds and proves in one run. Arguments: a file, seconds, threads and,
/// where it is not the median by sites, the measure.
final class ProvenGapBenchmark {

  private ProvenGapBenchmark() {}

  private static Problem measuring(Problem problem, Objective.Measure measure) {
    var objective = new Objective(measure, problem.objective().weighting());
    return Problem.of(problem.sites(), problem.distance(), objective, problem.count())
        .withLimits(problem.limits());
  }

  public static void main(String[] args) throws IOException {
    var read = ProofInstances.read(Path.of(args[0]));
    var problem = args.length > 3 ? measuring(read, Objective.Measure.valueOf(args[3])) : read;
    var budget = new Budget.Time(Duration.ofSeconds(Long.parseLong(args[1])));
    var answer = Clusterer.solve(problem, budget, 1, Integer.parseInt(args[2]), Watcher.none());
    if (!(answer instanceof Answer.Proposal proposal)) throw new AssertionError(answer);
    double cost = proposal.measured().cost();
    double bound = proposal.lowerBound().orElse(0);
    System.out.printf(
        "%s: cost %.2f (%d clusters, %s), bound %.2f, gap %.4f %%, %.2f s, %s%n",
        Path.of(args[0]).getFileName(),
        cost,
        proposal.clusters().size(),
        proposal.feasible() ? "feasible" : proposal.broken().size() + " broken",
        bound,
        100 * (cost - bound) / bound,
        proposal.run().seconds(),
        proposal.run().ending());
  }
}
