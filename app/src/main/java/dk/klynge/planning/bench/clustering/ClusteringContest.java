package dk.klynge.planning.bench.clustering;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.planning.bench.instance.Contest;
import dk.klynge.planning.bench.instance.Course;
import dk.klynge.planning.bench.instance.Known;
import dk.klynge.planning.bench.instance.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// An instance for the engine that forms clusters.
record ClusteringContest(Instance instance, Known known) implements Contest {

  /// Two sums of the same numbers in another order.
  private static final double ROUNDING = 1e-9;

  @Override
  public String name() {
    return instance.name();
  }

  @Override
  public Contest knowing(Map<String, Double> values) {
    return new ClusteringContest(instance, known.or(values, name()));
  }

  @Override
  public Outcome run(Effort effort, Course course) {
    var problem = new ClusteringProblem(instance).problem();
    var budget = new Budget.Time(Duration.ofMillis(Math.round(effort.seconds() * 1000)));
    var answer =
        Clusterer.solve(problem, budget, effort.seed(), effort.threads(), new Listening(course));
    return switch (answer) {
      case Answer.Impossible(var reasons) ->
          new Outcome(
              Optional.empty(), Optional.empty(), 0, reasons.getFirst().toString(), List.of());
      case Answer.Proposal proposal -> judged(proposal, course);
    };
  }

  Outcome judged(Answer.Proposal proposal, Course course) {
    var verdict = Check.judge(instance, proposal.clusters().stream().map(Cluster::sites).toList());
    if (verdict.broken().isEmpty()) course.improved(proposal.run().seconds(), verdict.value());
    return new Outcome(
        verdict.broken().isEmpty() ? Optional.of(verdict.value()) : Optional.empty(),
        bound(proposal.lowerBound()),
        proposal.run().iterations(),
        String.join("; ", verdict.broken()),
        disagreements(proposal, verdict));
  }

  private List<String> disagreements(Answer.Proposal proposal, Check.Verdict verdict) {
    var found = new ArrayList<String>();
    if (differs(proposal.value(), verdict.value()))
      found.add("value " + proposal.value() + " is " + verdict.value());
    if (proposal.feasible() != verdict.broken().isEmpty())
      found.add("feasible " + proposal.feasible() + ", but " + verdict.broken());
    var bound = proposal.lowerBound();
    if (bound.isPresent() && verdict.broken().isEmpty() && above(bound, verdict.value()))
      found.add("bound " + bound.getAsDouble() + " is above the value " + verdict.value());
    if (bound.isPresent() && known.best().isPresent() && above(bound, most(known)))
      found.add("bound " + bound.getAsDouble() + " is above the best known");
    return found;
  }

  private static boolean differs(double one, double other) {
    return Math.abs(one - other) > ROUNDING * Math.max(1, Math.abs(other));
  }

  private static double most(Known known) {
    return known.best().orElseThrow() * (1 + known.off() / 100);
  }

  /// Best known values are rounded to two decimals.
  private static boolean above(OptionalDouble bound, double value) {
    return bound.getAsDouble() > value + 0.0051 + ROUNDING * Math.abs(value);
  }

  private static Optional<Double> bound(OptionalDouble bound) {
    return bound.isPresent() ? Optional.of(bound.getAsDouble()) : Optional.empty();
  }

  private record Listening(Course course) implements Watcher {

    @Override
    public void progressed(Progress progress) {
      if (progress.broken() == 0) course.improved(progress.seconds(), progress.value());
    }

    @Override
    public boolean cancelled() {
      return Thread.currentThread().isInterrupted();
    }
  }
}
