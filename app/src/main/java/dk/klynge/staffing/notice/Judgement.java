package dk.klynge.staffing.notice;

import dk.klynge.staffing.notice.Watch.Fullest;
import java.util.OptionalInt;

/// What one more notice would mean under the law, before it is given.
///
/// @param limit from how many dismissals on the law applies; empty where the undertaking is too
///   small for it
record Judgement(
    Undertaking undertaking, Thresholds thresholds, Fullest fullest, OptionalInt limit) {

  /// What is counted as one.
  ///
  /// @param employees all who have a post there, whatever their hours
  record Undertaking(String name, int employees) {}

  boolean crosses() {
    return limit.isPresent() && fullest.counted() >= limit.getAsInt();
  }

  /// How many more could be given before the law applies; 0 where it does.
  OptionalInt left() {
    return limit.isPresent()
        ? OptionalInt.of(Math.max(0, limit.getAsInt() - 1 - fullest.counted()))
        : OptionalInt.empty();
  }
}
