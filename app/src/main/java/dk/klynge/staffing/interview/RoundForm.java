package dk.klynge.staffing.interview;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.InterviewRound.Terms;
import dk.klynge.staffing.InterviewRound.Window;
import dk.klynge.time.TypedDay;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// What was typed about a new round, as it was typed.
record RoundForm(Map<String, String> sent) {

  private static final int MOST_DAYS = 60;

  RoundForm {
    sent = Map.copyOf(sent);
  }

  String get(String field) {
    return sent.getOrDefault(field, "").strip();
  }

  static OptionalInt number(String text, int least, int most) {
    try {
      int value = Integer.parseInt(text.strip());
      return value < least || value > most ? OptionalInt.empty() : OptionalInt.of(value);
    } catch (NumberFormatException _) {
      return OptionalInt.empty();
    }
  }

  /// Keys of what is wrong, by field.
  Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    if (get("campaign").isEmpty()) errors.put("campaign", "campaign");
    if (number(get("round"), 1, 4).isEmpty()) errors.put("round", "round");
    var first = TypedDay.of(get("first"));
    var last = TypedDay.of(get("last"));
    if (first.isEmpty()) errors.put("first", "day");
    if (last.isEmpty()) errors.put("last", "day");
    if (first.isPresent() && last.isPresent() && tooWide(first.get(), last.get()))
      errors.put("last", "period");
    var begins = Window.time(get("begins"));
    var ends = Window.time(get("ends"));
    if (begins.isEmpty()) errors.put("begins", "time");
    if (ends.isEmpty() || (begins.isPresent() && !begins.get().isBefore(ends.get())))
      errors.put("ends", "time");
    if (number(get("minutes"), 10, 240).isEmpty()) errors.put("minutes", "minutes");
    if (number(get("pause"), 0, 120).isEmpty()) errors.put("pause", "pause");
    if (number(get("speed"), 3, 90).isEmpty()) errors.put("speed", "speed");
    return errors;
  }

  private static boolean tooWide(LocalDate first, LocalDate last) {
    return last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS));
  }

  /// Only where there are no errors.
  Draft draft() {
    var area = Optional.of(get("area")).filter(text -> !text.isEmpty()).map(UUID::fromString);
    return new Draft(
        UUID.fromString(get("form")),
        CampaignId.of(get("campaign")),
        area,
        Integer.parseInt(get("round")),
        new Terms(
            Integer.parseInt(get("minutes")),
            Integer.parseInt(get("pause")),
            Integer.parseInt(get("speed"))),
        windows());
  }

  /// The same hours on each working day.
  private List<Window> windows() {
    var begins = Window.time(get("begins")).orElseThrow();
    var ends = Window.time(get("ends")).orElseThrow();
    return TypedDay.of(get("first"))
        .orElseThrow()
        .datesUntil(TypedDay.of(get("last")).orElseThrow().plusDays(1))
        .filter(WorkingDays::isWorkingDay)
        .map(day -> new Window(day, begins, ends))
        .toList();
  }
}
