package dk.klynge.organisation.change;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody wrote in a form: as written, as it would be stored, and what is wrong with it.
record Written(Map<String, String> raw, Map<String, String> values, Map<String, String> problems) {

  static Written of(List<Input> inputs, Map<String, String> raw) {
    var values = new HashMap<String, String>();
    var problems = new HashMap<String, String>();
    for (var input : inputs) {
      var stored = input.stored(raw.getOrDefault(input.column(), ""));
      values.put(input.column(), stored);
      input.problem(stored).ifPresent(problem -> problems.put(input.column(), problem));
    }
    if (values.containsKey("latitude")
        && values.getOrDefault("latitude", "").isEmpty()
            != values.getOrDefault("longitude", "").isEmpty())
      problems.putIfAbsent("longitude", "organisation.problem.both-coordinates");
    return new Written(raw, values, problems);
  }

  /// Adds places and children by age group, named `places_nursery` and so on; they are whole
  /// numbers.
  Written withNumbers(List<String> names) {
    for (var name : names) {
      var stored = raw.getOrDefault(name, "").replaceAll("[.\\s]", "");
      values.put(name, stored);
      if (!stored.matches("\\d{0,6}")) problems.put(name, "organisation.problem.whole-number");
    }
    return this;
  }

  /// The day in the field, or a problem there.
  Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(raw.getOrDefault(name, "")));
    } catch (DateTimeException _) {
      problems.put(name, "organisation.problem.day");
      return Optional.empty();
    }
  }

  boolean correct() {
    return problems.isEmpty();
  }
}
