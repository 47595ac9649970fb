package dk.klynge.planning;

import java.util.List;

/// One thing that is wrong in a criteria set, at a key (`weight.max`) and a line of its text.
///
/// `code` is the key of the message that says it in the reader's language, `details` are its
/// arguments.
public record CriteriaProblem(String key, int line, int column, String code, List<Object> details) {

  public CriteriaProblem {
    details = List.copyOf(details);
  }
}
