package dk.klynge.engine.clustering.partition;

/// A part of the choices: those that keep all decisions from here up to the root.
///
/// @param basis of the parent's optimum
/// @param bound no choice of this part costs less
@SuppressWarnings("ArrayRecordComponent")
record Node(Decisions decisions, int[] basis, double bound, long number)
    implements Comparable<Node> {

  /// Decisions, the last first.
  sealed interface Decisions {}

  record None() implements Decisions {}

  record And(Decision last, Decisions before) implements Decisions {}

  @Override
  public int compareTo(Node other) {
    int order = Double.compare(bound, other.bound);
    return order != 0 ? order : Long.compare(number, other.number);
  }
}
