package dk.klynge.leadership.disagreement;

import dk.klynge.leadership.disagreement.Disagreement.Settlement;
import dk.klynge.leadership.disagreement.Disagreement.Words;
import dk.klynge.time.TypedDay;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What stands in the fields of a disagreement, of a view, or of how it was settled.
record DisagreementForm(Map<String, String> fields) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST = 10_000;

  DisagreementForm {
    fields = Map.copyOf(fields);
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  Optional<UUID> id(String field) {
    return Optional.of(text(field))
        .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
        .map(UUID::fromString);
  }

  int version() {
    return text("version").matches("[0-9]{1,9}") ? Integer.parseInt(text("version")) : -1;
  }

  private boolean isSaid(String field) {
    return !text(field).isEmpty() && text(field).length() <= LONGEST;
  }

  /// Message keys by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (text("circle").isEmpty()) errors.put("circle", "leadership.disagreement.error.circle");
    if (!Disagreement.ABOUT.contains(text("about")))
      errors.put("about", "leadership.disagreement.error.about");
    if (text("title").isEmpty() || text("title").length() > LONGEST_TITLE)
      errors.put("title", "leadership.disagreement.error.title");
    if (!isSaid("matter")) errors.put("matter", "leadership.disagreement.error.matter");
    return errors;
  }

  Map<String, String> errorsOfView() {
    return isSaid("view") ? Map.of() : Map.of("view", "leadership.disagreement.error.view");
  }

  Map<String, String> errorsOfSettlement(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    var on = TypedDay.of(text("on"));
    if (on.isEmpty() || on.get().isAfter(today))
      errors.put("on", "leadership.disagreement.error.on");
    if (!Disagreement.HOW.contains(text("how")))
      errors.put("how", "leadership.disagreement.error.how");
    if (text("by").isEmpty() || text("by").length() > LONGEST_TITLE)
      errors.put("by", "leadership.disagreement.error.by");
    if (!isSaid("outcome")) errors.put("outcome", "leadership.disagreement.error.outcome");
    return errors;
  }

  Words words() {
    return new Words(text("about"), text("title"), text("matter"), text("heard"));
  }

  /// Where there are no errors.
  Settlement settlement() {
    return new Settlement(
        TypedDay.of(text("on")).orElseThrow(),
        text("how"),
        text("by"),
        text("outcome"),
        text("learnt"));
  }
}
