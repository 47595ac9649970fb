package dk.klynge.leadership.conversation;

import dk.klynge.time.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the two have agreed on.
///
/// @param outcome what became of it, as they saw it later
/// @param shared by the reader of the page with team or leader
record Agreement(
    UUID id,
    UUID conversation,
    int version,
    Words words,
    boolean done,
    String outcome,
    Set<String> shared) {

  private static final int LONGEST = 2000;

  Agreement {
    shared = Set.copyOf(shared);
  }

  /// @param who leader, other or both
  record Words(String text, String who, Optional<LocalDate> due) {

    /// Where [#errors] finds none.
    static Words of(Map<String, String> sent) {
      return new Words(
          typed(sent, "text"), typed(sent, "who"), TypedDay.of(sent.getOrDefault("due", "")));
    }
  }

  /// Message keys by field.
  static Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    var text = typed(sent, "text");
    if (text.isEmpty() || text.length() > LONGEST)
      errors.put("text", "leadership.conversation.error.agreement");
    if (!List.of("leader", "other", "both").contains(typed(sent, "who")))
      errors.put("who", "leadership.conversation.error.who");
    var due = typed(sent, "due");
    if (!due.isEmpty() && TypedDay.of(due).isEmpty())
      errors.put("due", "leadership.conversation.error.day");
    return errors;
  }

  private static String typed(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").strip();
  }
}
