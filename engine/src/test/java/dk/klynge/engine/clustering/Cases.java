package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.Answer.Proposal;
import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Small made-up problems.
final class Cases {

  static final Objective MEDIAN = new Objective(Measure.MEDIAN, Weighting.SITES);
  static final List<String> AGES = List.of("0-2", "3-6");

  private Cases() {}

  static Sites sites(SitesBuilder builder) {
    return switch (builder.build()) {
      case Sites.Built.Usable(Sites sites) -> sites;
      case Sites.Built.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  /// Sites a, b, c … on a line at these places, each with weight 10.
  static Sites line(double... places) {
    var builder = Sites.builder(List.of("all"));
    for (int i = 0; i < places.length; i++)
      builder.add(id(i), places[i], 0, new double[] {10}, Map.of());
    return sites(builder);
  }

  static String id(int index) {
    return Character.toString('a' + index);
  }

  /// Random sites in a square of 1000, with two age groups, an area (N or S by their place) and a
  /// family of two or three.
  static Sites random(int n, long seed) {
    var random = new SplittableRandom(seed);
    var builder = Sites.builder(AGES);
    for (int i = 0; i < n; i++) {
      double[] weights = {random.nextInt(3) * 10, 10 + random.nextInt(50)};
      double y = random.nextInt(1000);
      var attributes = Map.of("area", y < 500 ? "S" : "N", "family", "f" + i / 3);
      builder.add("s" + i, random.nextInt(1000), y, weights, attributes);
    }
    return sites(builder);
  }

  static Problem problem(Sites sites, int clusters) {
    return Problem.of(sites, new Distance.Planar(), MEDIAN, new ClusterCount.Exactly(clusters));
  }

  static Proposal solve(Problem problem, long iterations) {
    return solve(problem, iterations, 1, 1);
  }

  static Proposal solve(Problem problem, long iterations, long seed, int threads) {
    var budget = new Budget.Iterations(iterations);
    return switch (Clusterer.solve(problem, budget, seed, threads, Watcher.none())) {
      case Proposal proposal -> proposal;
      case Answer.Impossible impossible -> throw new AssertionError(impossible);
    };
  }

  static List<Reason> reasons(Problem problem) {
    var budget = new Budget.Iterations(1000);
    return switch (Clusterer.solve(problem, budget, 1, 1, Watcher.none())) {
      case Proposal proposal -> throw new AssertionError(proposal.broken());
      case Answer.Impossible(var reasons) -> reasons;
    };
  }

  static Measured measure(Problem problem, Map<String, List<String>> clusters) {
    return Measurer.measure(problem, new Clustering(clusters));
  }
}
