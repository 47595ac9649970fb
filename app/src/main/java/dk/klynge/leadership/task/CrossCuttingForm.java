package dk.klynge.leadership.task;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Distribution.CrossCutting;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A cross-cutting area as it stands in its form. The form brings its own id, so that the same form
/// sent twice adds one.
record CrossCuttingForm(Team team, Map<String, String> sent) {

  private static final int LONGEST = 120;

  private String value(String field) {
    return sent.getOrDefault(field, "").strip();
  }

  Map<String, String> errors(Texts texts) {
    var errors = new LinkedHashMap<String, String>();
    if (value("name").isEmpty()) errors.put("name", texts.say("leadership.tasks.cross.error.name"));
    if (value("name").length() > LONGEST)
      errors.put("name", texts.say("leadership.tasks.error.long", LONGEST));
    if (member().isEmpty()) errors.put("person", texts.say("leadership.tasks.cross.error.person"));
    if (TypedHours.of(value("hours")).isEmpty())
      errors.put("hours", texts.say("leadership.tasks.error.hours", value("name")));
    return errors;
  }

  private Optional<Team.Member> member() {
    return team.members().stream()
        .filter(one -> one.person().value().toString().equals(value("person")))
        .findFirst();
  }

  CrossCutting crossCutting() {
    var member = member().orElseThrow();
    return new CrossCutting(
        id(),
        value("name"),
        member.person(),
        member.name(),
        TypedHours.of(value("hours")).orElse(BigDecimal.ZERO));
  }

  private UUID id() {
    try {
      return UUID.fromString(value("form"));
    } catch (IllegalArgumentException none) {
      return UUID.randomUUID();
    }
  }
}
