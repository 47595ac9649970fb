package dk.klynge.planning.bench.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The improvements of one run in the order in which they were heard of. Only answers that keep all
/// limits count. May be told from any thread, one at a time.
public final class Course {

  private final Known.Sense sense;
  private final List<Step> steps = new ArrayList<>();

  public Course(Known.Sense sense) {
    this.sense = sense;
  }

  private record Step(double seconds, double value) {}

  public synchronized void improved(double seconds, double value) {
    if (!steps.isEmpty() && sense.gap(steps.getLast().value(), value) <= 1e-10) return;
    steps.add(new Step(seconds, value));
  }

  /// When the value first was at most so many percent worse than another.
  public synchronized Optional<Double> within(double percent, double of) {
    return steps.stream()
        .filter(step -> sense.gap(step.value(), of) <= percent + 1e-9)
        .map(Step::seconds)
        .findFirst();
  }

  public synchronized Optional<Double> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().seconds());
  }
}
