package dk.klynge.planning.alternative.tolerance;

import dk.klynge.planning.alternative.twofold.Measure;
import dk.klynge.planning.alternative.twofold.Tolerance;
import dk.klynge.planning.alternative.twofold.Tolerances;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Reads tolerances from a form: `amount.<measure>` in the unit of the measure, `share.<measure>`
/// in percent, `district` the attribute, `based` the version that was edited.
record ToleranceForm(Map<String, String> fields) {

  int based() {
    try {
      return Integer.parseInt(text("based"));
    } catch (NumberFormatException _) {
      return -1;
    }
  }

  /// The fields that hold no number, or one out of range.
  List<String> faulty() {
    var faulty = new ArrayList<String>();
    for (var measure : Measure.adjustable()) {
      if (number("amount." + measure.code(), 1e12).isEmpty())
        faulty.add("amount." + measure.code());
      if (number("share." + measure.code(), 100).isEmpty()) faulty.add("share." + measure.code());
    }
    if (!text("district").matches("[\\p{L}0-9_.-]{1,60}")) faulty.add("district");
    return faulty;
  }

  Tolerances read(int version) {
    var read = new EnumMap<Measure, Tolerance>(Measure.class);
    for (var measure : Measure.adjustable())
      read.put(
          measure,
          new Tolerance(
              number("amount." + measure.code(), 1e12).orElseThrow(),
              number("share." + measure.code(), 100).orElseThrow() / 100));
    return new Tolerances(version, read, text("district"));
  }

  private OptionalDouble number(String field, double most) {
    try {
      double number = Double.parseDouble(text(field).replace(',', '.'));
      return number >= 0 && number <= most ? OptionalDouble.of(number) : OptionalDouble.empty();
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }

  private String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }
}
