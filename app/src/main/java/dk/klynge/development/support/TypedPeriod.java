package dk.klynge.development.support;

import dk.klynge.time.Period;
import dk.klynge.time.TypedDay;
import java.util.LinkedHashMap;
import java.util.Map;

/// A period as a form sends it; without a last day it goes on.
record TypedPeriod(String from, String until) {

  /// What is wrong, as message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    var begins = TypedDay.of(from);
    if (begins.isEmpty()) errors.put("from", "development.error.day");
    if (!until.isEmpty()
        && TypedDay.of(until).filter(day -> begins.map(day::isAfter).orElse(true)).isEmpty())
      errors.put("until", "development.error.until");
    return errors;
  }

  /// Only where there are no errors.
  Period period() {
    return new Period(TypedDay.of(from).orElseThrow(), TypedDay.of(until));
  }
}
