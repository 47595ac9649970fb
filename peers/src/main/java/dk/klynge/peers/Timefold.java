package dk.klynge.peers;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.AcceptorType;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.score.director.ScoreDirectorFactoryConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/// Timefold with one variable per site, an incremental score of our own, nearby moves, late
/// acceptance and our start. Threads are searches of their own: those of one search are sold with
/// the commercial edition.
record Timefold() implements Solver {

  private static final int NEAREST = 40;

  /// How many steps back an answer is compared with. 400, Timefold's own default, is soonest good
  /// and soonest stuck; more steps need more time and end better.
  private static final int LATE = Integer.getInteger("timefold.late", 3000);

  @Override
  public String name() {
    return "timefold";
  }

  @Override
  public String solve(Question question, Effort effort, Course course) {
    var ground = new Division.Ground(question, question.nearest(NEAREST));
    IntStream.range(0, effort.threads())
        .mapToObj(thread ->
            Thread.ofPlatform().start(() -> search(ground, effort, effort.seed() + thread, course)))
        .toList()
        .forEach(Timefold::await);
    return "";
  }

  private static void search(Division.Ground ground, Effort effort, long seed, Course course) {
    var question = ground.question();
    var start = new Division(ground, Start.of(question, seed));
    var left = Duration.ofMillis(Math.round(1000 * (effort.seconds() - course.seconds())));
    if (!left.isPositive()) return;
    var solver = SolverFactory.<Division>create(config(seed, left)).buildSolver();
    solver.addEventListener(
        event -> question.value(event.getNewBestSolution().clusterOf()).ifPresent(course::found));
    solver.solve(start);
  }

  private static SolverConfig config(long seed, Duration time) {
    var moves = new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(NearbyMoves.class);
    var acceptor =
        new LocalSearchAcceptorConfig()
            .withAcceptorTypeList(List.of(AcceptorType.LATE_ACCEPTANCE))
            .withLateAcceptanceSize(LATE);
    var search =
        new LocalSearchPhaseConfig()
            .withMoveSelectorConfig(moves)
            .withAcceptorConfig(acceptor)
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1));
    return new SolverConfig()
        .withSolutionClass(Division.class)
        .withEntityClasses(Spot.class)
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
        .withRandomSeed(seed)
        .withScoreDirectorFactory(
            new ScoreDirectorFactoryConfig()
                .withIncrementalScoreCalculatorClass(DivisionScore.class))
        .withTerminationSpentLimit(time)
        .withPhases(search);
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
