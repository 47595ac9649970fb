package dk.klynge.planning.bench.instance;

import java.util.Map;

/// One instance ready to be answered, by whichever engine answers its kind.
public interface Contest {

  String name();

  Known known();

  /// The same with the best value of its name in a table, where none is known yet.
  Contest knowing(Map<String, Double> values);

  /// Answers once. Improvements are told to the course while they happen.
  Outcome run(Effort effort, Course course);

  /// How much may be spent on an answer.
  record Effort(double seconds, long seed, int threads) {}
}
