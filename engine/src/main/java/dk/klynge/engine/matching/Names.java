package dk.klynge.engine.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ids and their numbers; some are only spoken of and not declared.
final class Names {

  private final List<String> ids = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final BitSet declared = new BitSet();

  int of(String id) {
    var known = numbers.get(id);
    if (known != null) return known;
    numbers.put(id, ids.size());
    ids.add(id);
    return ids.size() - 1;
  }

  int declare(String id) {
    int number = of(id);
    declared.set(number);
    return number;
  }

  boolean isDeclared(int number) {
    return declared.get(number);
  }

  boolean noneDeclared() {
    return declared.isEmpty();
  }

  String id(int number) {
    return ids.get(number);
  }

  Optional<Integer> number(String id) {
    return Optional.ofNullable(numbers.get(id));
  }

  int size() {
    return ids.size();
  }
}
