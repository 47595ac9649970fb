package dk.klynge.planning.bench.instance;

import java.util.Map;
import java.util.Optional;

/// What is known of an instance before it is measured here.
///
/// @param best the best value anybody reports, as the table beside the instance has it
/// @param off by how many percent the best may be wrong here, because those who found it measured
///   otherwise; 0 where it is meant to the last decimal
/// @param remark what the table says about it, such as that no answer exists; may be empty
public record Known(Sense sense, Optional<Double> best, double off, String remark) {

  /// Which values are better.
  public enum Sense {
    SMALL,
    LARGE;

    /// By how much a value is worse than another, in percent of the other.
    public double gap(double value, double of) {
      if (value == of) return 0;
      return 100 * (this == SMALL ? value - of : of - value) / Math.abs(of);
    }
  }

  public static Known nothing() {
    return new Known(Sense.SMALL, Optional.empty(), 0, "");
  }

  public static Known best(double value) {
    return new Known(Sense.SMALL, Optional.of(value), 0, "");
  }

  /// With the value of this name in a table, where no best is known.
  public Known or(Map<String, Double> values, String name) {
    var value = values.get(name);
    return best.isPresent() || value == null
        ? this
        : new Known(sense, Optional.of(value), 0, remark);
  }
}
