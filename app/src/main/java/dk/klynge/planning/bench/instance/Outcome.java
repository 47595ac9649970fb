package dk.klynge.planning.bench.instance;

import java.util.List;
import java.util.Optional;

/// What came of one run.
///
/// @param value empty where no answer was found that keeps all limits
/// @param bound no answer can be better than this; empty where nothing is proved
/// @param remark what else is to be said about the answer, such as the limits it breaks; may be
///   empty
/// @param disagreements in what the check of the answer differs from what the engine claims
public record Outcome(
    Optional<Double> value,
    Optional<Double> bound,
    long iterations,
    String remark,
    List<String> disagreements) {

  public Outcome {
    disagreements = List.copyOf(disagreements);
  }
}
