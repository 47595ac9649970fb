package dk.klynge.peers;

import dk.klynge.engine.clustering.Answer;
import dk.klynge.engine.clustering.Budget;
import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Clusterer;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Objective;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.Watcher;
import dk.klynge.engine.clustering.WeightWithin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Our own engine. Values on the way are the engine's word; the last one is counted anew.
record Klynge() implements Solver {

  @Override
  public String name() {
    return "klynge";
  }

  @Override
  public String solve(Question question, Effort effort, Course course) {
    var budget = new Budget.Time(Duration.ofMillis(Math.round(effort.seconds() * 1000)));
    var answer =
        Clusterer.solve(
            problem(question), budget, effort.seed(), effort.threads(), new Listening(course));
    if (!(answer instanceof Answer.Proposal proposal)) return answer.toString();
    var counted = counted(question, proposal);
    if (proposal.feasible() && counted.isEmpty())
      throw new IllegalStateException("Klynge says that all limits hold, and they do not");
    counted.ifPresent(course::found);
    var bound = proposal.lowerBound();
    return bound.isPresent() ? "bound %.2f".formatted(bound.getAsDouble()) : "";
  }

  private static Optional<Double> counted(Question question, Answer.Proposal proposal) {
    var clusterOf = new int[question.size()];
    for (int k = 0; k < proposal.clusters().size(); k++)
      for (var id : proposal.clusters().get(k).sites()) clusterOf[Integer.parseInt(id)] = k;
    return question.value(clusterOf);
  }

  static Problem problem(Question question) {
    var builder = Sites.builder(List.of("weight"));
    for (int i = 0; i < question.size(); i++)
      builder.add(
          Integer.toString(i),
          question.x()[i],
          question.y()[i],
          new double[] {question.weight()[i]},
          Map.of("area", Integer.toString(question.area()[i])));
    if (!(builder.build() instanceof Sites.Built.Usable(var sites)))
      throw new IllegalArgumentException(question.name());
    var limits = new ArrayList<Limit>(List.of(new WeightWithin(0, question.capacity())));
    if (question.fewest() > 1 || question.most() < question.size())
      limits.add(new SitesWithin(question.fewest(), question.most()));
    if (Arrays.stream(question.area()).distinct().count() > 1)
      limits.add(new SameAttribute("area"));
    return Problem.of(
            sites,
            new Distance.Planar(),
            new Objective(Objective.Measure.MEDIAN, Objective.Weighting.SITES),
            new ClusterCount.Exactly(question.clusters()))
        .withLimits(limits);
  }

  private record Listening(Course course) implements Watcher {

    @Override
    public void progressed(Progress progress) {
      if (progress.broken() == 0) course.found(progress.value());
    }

    @Override
    public boolean cancelled() {
      return false;
    }
  }
}
