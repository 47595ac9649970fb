package dk.klynge.processplan.status;

import dk.klynge.processplan.StatusFigure;
import java.util.Locale;
import java.util.Optional;

/// What a figure with a goal means at a glance; it follows from the figure and nobody picks it. The
/// page shows it as a shape with a word.
enum Sign {
  /// Something should have been there and is not.
  LATE,
  /// Everything is there.
  REACHED,
  /// Some of it is missing, and nothing is late.
  UNDER_WAY,
  /// There is nothing to reach.
  NOTHING;

  /// Empty for a count that has no goal.
  static Optional<Sign> of(StatusFigure figure) {
    if (figure.of().isEmpty()) return Optional.empty();
    if (figure.late() > 0) return Optional.of(LATE);
    long of = figure.of().getAsLong();
    if (of == 0) return Optional.of(NOTHING);
    return Optional.of(figure.reached() >= of ? REACHED : UNDER_WAY);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The shape, which is told apart without colour.
  String mark() {
    return switch (this) {
      case LATE -> "▲";
      case REACHED -> "●";
      case UNDER_WAY -> "◐";
      case NOTHING -> "○";
    };
  }
}
