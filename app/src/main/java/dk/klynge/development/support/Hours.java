package dk.klynge.development.support;

import java.math.BigDecimal;
import java.util.Optional;

/// Hours as typed: 7,5 or 7.5.
final class Hours {

  static final BigDecimal MOST = BigDecimal.valueOf(200);

  private Hours() {}

  static Optional<BigDecimal> of(String typed) {
    var text = typed.strip().replace(',', '.');
    return text.matches("\\d{1,3}([.]\\d)?")
        ? Optional.of(new BigDecimal(text)).filter(one -> one.signum() > 0)
        : Optional.empty();
  }
}
