package dk.klynge.planning.criteria;

import java.util.List;

/// A message with its details, in no language yet. `code` is its key after `planning.criteria.`.
record Sentence(String code, List<Object> details) {

  static Sentence of(String code, Object... details) {
    return new Sentence(code, List.of(details));
  }
}
