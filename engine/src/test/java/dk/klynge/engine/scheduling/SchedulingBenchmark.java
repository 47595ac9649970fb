package dk.klynge.engine.scheduling;

import java.io.PrintStream;

/// Plans 80 committees of seven with 6 candidates each within two weeks, and counts clashes with
/// the independent check. Not a test: run its `main`.
final class SchedulingBenchmark {

  private static final PrintStream OUT = System.out;

  private SchedulingBenchmark() {}

  public static void main(String[] arguments) {
    for (int round = 1; round <= 5; round++) {
      var agenda = Agendas.city(80, 6, 10, round);
      long before = System.nanoTime();
      var plan = Planner.plan(agenda, Effort.of(round, 400));
      double seconds = (System.nanoTime() - before) / 1e9;
      OUT.printf(
          "agenda %d: %.2f s, %d steps, %d interviews, %d left out, %d days (at least %d), %d"
              + " minutes waiting, %d clashes%n",
          round,
          seconds,
          plan.steps(),
          agenda.interviews().size(),
          plan.cost().unplaced(),
          plan.cost().days(),
          plan.leastDays(),
          plan.cost().waiting(),
          Clashes.in(agenda, plan.slots()).size());
    }
  }
}
