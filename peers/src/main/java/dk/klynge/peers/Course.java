package dk.klynge.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one solver had found by when. The clock runs from the making of this.
final class Course {

  private final long begun = System.nanoTime();
  private final List<Step> steps = new ArrayList<>();

  private record Step(double seconds, double value) {}

  double seconds() {
    return (System.nanoTime() - begun) / 1e9;
  }

  synchronized void found(double value) {
    if (steps.isEmpty() || value < steps.getLast().value() - 1e-9)
      steps.add(new Step(seconds(), value));
  }

  synchronized Optional<Double> best() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().value());
  }

  synchronized Optional<Double> bestAt(double seconds) {
    return steps.stream()
        .filter(step -> step.seconds() <= seconds)
        .map(Step::value)
        .reduce((_, later) -> later);
  }

  /// When a value this good or better was first there; values are compared to two decimals.
  synchronized Optional<Double> reached(double value) {
    return steps.stream()
        .filter(step -> step.value() <= value + 0.005)
        .map(Step::seconds)
        .findFirst();
  }
}
