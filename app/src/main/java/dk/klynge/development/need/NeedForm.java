package dk.klynge.development.need;

import dk.klynge.development.SupportNeedId;
import dk.klynge.development.SupportNeeds.Urgency;
import dk.klynge.development.SupportTheme;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a cluster needs, as typed. `cluster` is the place, also where it is an institution; `form`
/// becomes the id of the need, so that a form sent twice says it once.
record NeedForm(Map<String, String> fields) {

  static final List<String> ORIGINS =
      List.of("own", "assessment", "competence", "action-plan", "conversation");
  static final int LONGEST = 4000;

  /// What other pages lead here with, and nothing that is not asked for.
  static NeedForm begun(Map<String, String> query) {
    var fields = new LinkedHashMap<String, String>();
    for (var name : List.of("cluster", "origin", "about", "theme", "words", "wished"))
      fields.put(name, query.getOrDefault(name, "").strip());
    fields.put("form", UUID.randomUUID().toString());
    fields.put("urgency", Urgency.THIS_HALF_YEAR.name());
    return new NeedForm(fields);
  }

  private String value(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  SupportNeedId id() {
    var id = value("form");
    return Typed.id(id).map(SupportNeedId::new).orElseGet(SupportNeedId::fresh);
  }

  Optional<UUID> place() {
    var id = value("cluster");
    return Typed.id(id);
  }

  Optional<SupportTheme> theme() {
    return SupportTheme.of(value("theme"));
  }

  String origin() {
    return ORIGINS.contains(value("origin")) ? value("origin") : ORIGINS.getFirst();
  }

  /// A page of this program; everything else is left out.
  String about() {
    var about = value("about");
    return about.matches("/[A-Za-z0-9][A-Za-z0-9/_.?=&#-]{0,200}") ? about : "";
  }

  String words() {
    return value("words").replace("\r\n", "\n");
  }

  Urgency urgency() {
    return Arrays.stream(Urgency.values())
        .filter(one -> one.name().equals(value("urgency")))
        .findFirst()
        .orElse(Urgency.THIS_HALF_YEAR);
  }

  Optional<LocalDate> wished() {
    return TypedDay.of(value("wished"));
  }

  /// What is wrong, as message keys by field.
  Map<String, String> errors(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    if (place().isEmpty()) errors.put("cluster", "development.need.error.place");
    if (theme().isEmpty()) errors.put("theme", "development.need.error.theme");
    if (words().isEmpty()) errors.put("words", "development.need.error.words");
    else if (words().length() > LONGEST) errors.put("words", "development.need.error.long");
    if (!value("wished").isEmpty() && wished().filter(day -> !day.isBefore(today)).isEmpty())
      errors.put("wished", "development.need.error.wished");
    return errors;
  }
}
