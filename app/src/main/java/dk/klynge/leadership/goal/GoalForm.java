package dk.klynge.leadership.goal;

import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.goal.Goal.Said;
import dk.klynge.time.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A goal as its form sends it.
record GoalForm(
    String id,
    String edition,
    String area,
    String parent,
    String text,
    String signs,
    String measures,
    String due) {

  static GoalForm of(Map<String, String> sent) {
    return new GoalForm(
        value(sent, "id"),
        value(sent, "edition"),
        value(sent, "area"),
        value(sent, "parent"),
        value(sent, "text"),
        value(sent, "signs"),
        value(sent, "measures"),
        value(sent, "due"));
  }

  static GoalForm of(Goal goal) {
    return new GoalForm(
        goal.id().value().toString(),
        Integer.toString(goal.edition()),
        goal.area(),
        goal.parent().map(UUID::toString).orElse(""),
        goal.said().text(),
        goal.said().signs(),
        goal.said().measures(),
        goal.said().due().map(LocalDate::toString).orElse(""));
  }

  static GoalForm fresh(String area, String parent) {
    return new GoalForm(UUID.randomUUID().toString(), "0", area, parent, "", "", "", "");
  }

  private static String value(Map<String, String> sent, String field) {
    return sent.getOrDefault(field, "").replace("\r\n", "\n").strip();
  }

  /// The same with the edition that is the latest by now.
  GoalForm on(int latest) {
    return new GoalForm(id, Integer.toString(latest), area, parent, text, signs, measures, due);
  }

  GoalId goal() {
    return new GoalId(uuid(id).orElseGet(UUID::randomUUID));
  }

  int number() {
    return edition.matches("[0-9]{1,8}") ? Integer.parseInt(edition) : 0;
  }

  Optional<UUID> above() {
    return uuid(parent);
  }

  static Optional<UUID> uuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }

  Said said() {
    return new Said(text, signs, measures, TypedDay.of(due));
  }

  /// What is wrong by field, as message keys.
  Map<String, String> wrong() {
    var wrong = new LinkedHashMap<String, String>();
    if (text.isEmpty() || text.length() > 500) wrong.put("text", "leadership.goal.error.text");
    if (signs.length() > 4000) wrong.put("signs", "leadership.goal.error.long");
    if (measures.length() > 4000) wrong.put("measures", "leadership.goal.error.long");
    if (!due.isEmpty() && TypedDay.of(due).isEmpty()) wrong.put("due", "leadership.goal.error.due");
    return wrong;
  }
}
