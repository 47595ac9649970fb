package dk.klynge.processplan.plan;

import dk.klynge.processplan.Schedule.Anchors;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A new plan as it is written in the form.
///
/// @param decision id of the decision that it carries out; empty for none
record PlanForm(
    String title,
    String template,
    String decided,
    String effective,
    String decision,
    String token) {

  private static final int LONGEST_TITLE = 200;

  static PlanForm of(Map<String, String> sent) {
    return new PlanForm(
        sent.getOrDefault("title", "").strip(),
        sent.getOrDefault("template", ""),
        sent.getOrDefault("decided", ""),
        sent.getOrDefault("effective", ""),
        sent.getOrDefault("decision", ""),
        sent.getOrDefault("form", ""));
  }

  /// Message keys by field; empty where nothing is wrong.
  Map<String, String> errors(Set<String> templates) {
    var errors = new LinkedHashMap<String, String>();
    if (title.isEmpty() || title.length() > LONGEST_TITLE)
      errors.put("title", "processplan.error.title");
    if (!templates.contains(template)) errors.put("template", "processplan.error.template");
    var first = day(decided);
    var last = day(effective);
    if (first.isEmpty()) errors.put("decided", "processplan.error.day");
    if (last.isEmpty()) errors.put("effective", "processplan.error.day");
    else if (first.filter(day -> !day.isBefore(last.get())).isPresent())
      errors.put("effective", "processplan.error.order");
    return errors;
  }

  /// Only where nothing is wrong.
  LayOutPlan.Order order(String caller) {
    return new LayOutPlan.Order(
        title,
        template,
        decisionId(),
        new Anchors(day(decided).orElseThrow(), day(effective).orElseThrow()),
        Optional.of(caller + ":" + token).filter(_ -> !token.isEmpty()));
  }

  private Optional<UUID> decisionId() {
    try {
      return decision.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(decision));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
