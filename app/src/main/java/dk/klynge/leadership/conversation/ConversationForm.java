package dk.klynge.leadership.conversation;

import dk.klynge.leadership.Conversations.Times;
import dk.klynge.organisation.PersonId;
import dk.klynge.time.TypedDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What stands in the fields of an invitation, or of a change of its times.
record ConversationForm(Map<String, String> fields) {

  private static final int LONGEST_PLACE = 200;
  private static final String ID = "[0-9a-fA-F-]{36}";

  ConversationForm {
    fields = Map.copyOf(fields);
  }

  /// What is asked for by somebody's form.
  ///
  /// @param form the same for a form that is sent twice
  record Draft(UUID form, String kind, PersonId with, Times times, Optional<UUID> follows) {}

  static ConversationForm of(Conversation one) {
    var times = one.meeting().times();
    return new ConversationForm(
        Map.of(
            "version",
            Integer.toString(one.version()),
            "day",
            times.day().toString(),
            "begins",
            times.begins().toString(),
            "ends",
            times.ends().toString(),
            "place",
            times.place()));
  }

  String text(String field) {
    return fields.getOrDefault(field, "").strip();
  }

  int version() {
    return text("version").matches("[0-9]{1,9}") ? Integer.parseInt(text("version")) : -1;
  }

  private Optional<LocalTime> time(String field) {
    try {
      var typed = text(field).replace('.', ':');
      return Optional.of(LocalTime.parse(typed.length() == 4 ? "0" + typed : typed));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// Message keys by field.
  Map<String, String> errorsOfTimes(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    var day = TypedDay.of(text("day"));
    if (day.isEmpty()) errors.put("day", "leadership.conversation.error.day");
    else if (day.get().isBefore(today)) errors.put("day", "leadership.conversation.error.past");
    if (time("begins").isEmpty()) errors.put("begins", "leadership.conversation.error.time");
    if (time("ends").isEmpty()) errors.put("ends", "leadership.conversation.error.time");
    else if (time("begins").filter(time("ends").get()::isAfter).isEmpty()
        && time("begins").isPresent()) errors.put("ends", "leadership.conversation.error.ends");
    if (text("place").length() > LONGEST_PLACE)
      errors.put("place", "leadership.conversation.error.place");
    return errors;
  }

  Map<String, String> errors(LocalDate today) {
    var errors = new LinkedHashMap<String, String>();
    if (!text("with").matches(ID)) errors.put("with", "leadership.conversation.error.with");
    if (text("kind").isEmpty()) errors.put("kind", "leadership.conversation.error.kind");
    errors.putAll(errorsOfTimes(today));
    return errors;
  }

  /// Where there are no errors.
  Times times() {
    return new Times(
        TypedDay.of(text("day")).orElseThrow(),
        time("begins").orElseThrow(),
        time("ends").orElseThrow(),
        text("place"));
  }

  /// Where there are no errors.
  Draft draft() {
    return new Draft(
        id("form").orElseGet(UUID::randomUUID),
        text("kind"),
        new PersonId(id("with").orElseThrow()),
        times(),
        id("follows"));
  }

  private Optional<UUID> id(String field) {
    return Optional.of(text(field)).filter(text -> text.matches(ID)).map(UUID::fromString);
  }
}
