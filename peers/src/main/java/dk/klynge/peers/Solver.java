package dk.klynge.peers;

/// One of those compared.
interface Solver {

  String name();

  /// Searches and tells the course every better answer that keeps all limits, as its own
  /// [Question#value] counts it.
  ///
  /// @return what else is to be said, such as a bound; may be empty
  String solve(Question question, Effort effort, Course course);

  record Effort(double seconds, int threads, long seed) {}
}
