package dk.klynge.leadership.task;

import java.math.BigDecimal;
import java.util.Optional;

/// Hours a week as people type them: 2, 2,5 or 2.5; nothing means none.
final class TypedHours {

  private static final BigDecimal MOST = new BigDecimal(60);

  private TypedHours() {}

  /// Empty where what was typed are no hours of a week.
  static Optional<BigDecimal> of(String typed) {
    var text = typed.strip().replace(',', '.');
    if (text.isEmpty()) return Optional.of(BigDecimal.ZERO);
    if (!text.matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) return Optional.empty();
    return Optional.of(new BigDecimal(text)).filter(hours -> hours.compareTo(MOST) <= 0);
  }
}
