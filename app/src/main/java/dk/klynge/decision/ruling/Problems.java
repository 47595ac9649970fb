package dk.klynge.decision.ruling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is wrong with a form, by field, in the order of the form.
final class Problems {

  /// @param key of the message, and what is put into it
  record Problem(String key, List<String> arguments) {
    Problem {
      arguments = List.copyOf(arguments);
    }
  }

  private final String prefix;
  private final Map<String, Problem> found = new LinkedHashMap<>();

  Problems(String prefix) {
    this.prefix = prefix;
  }

  void add(String field, String key, String... arguments) {
    found.putIfAbsent(field, new Problem(prefix + key, List.of(arguments)));
  }

  /// A refusal that another part of the program has words for.
  void tell(String field, String key, List<String> arguments) {
    found.putIfAbsent(field, new Problem(key, arguments));
  }

  void missing(String field, String text) {
    if (text.isBlank()) add(field, field);
  }

  boolean none() {
    return found.isEmpty();
  }

  Map<String, Problem> found() {
    return new LinkedHashMap<>(found);
  }
}
