package dk.klynge.publishing.communication;

import dk.klynge.publishing.Audience;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A measure as it stands in the form.
///
/// @param day where it hangs on no milestone
/// @param offset days after the milestone
record MeasureForm(
    String audience,
    String channel,
    String message,
    String day,
    String milestone,
    String offset,
    String version) {

  private static final int LONGEST = 300;
  private static final int FARTHEST = 366;

  static MeasureForm of(Map<String, String> sent) {
    return new MeasureForm(
        one(sent, "audience"),
        one(sent, "channel"),
        one(sent, "message"),
        one(sent, "day"),
        one(sent, "milestone"),
        one(sent, "offset"),
        one(sent, "version"));
  }

  static MeasureForm of(Measure measure) {
    var when = measure.when();
    return new MeasureForm(
        measure.audience().name(),
        measure.channel(),
        measure.message(),
        when.milestone().isPresent() ? "" : when.day().toString(),
        when.milestone().map(UUID::toString).orElse(""),
        "" + when.offset(),
        "" + measure.version());
  }

  static MeasureForm blank() {
    return new MeasureForm("LEADERS", "newsletter", "", "", "", "0", "0");
  }

  private static String one(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "").strip();
  }

  MeasureForm at(int newer) {
    return new MeasureForm(audience, channel, message, day, milestone, offset, "" + newer);
  }

  int versionNumber() {
    return version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
  }

  Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(day)).filter(on -> on.getYear() < 2200);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  Optional<Integer> days() {
    if (offset.isEmpty()) return Optional.of(0);
    if (!offset.matches("[-−]?\\d{1,3}")) return Optional.empty();
    var days = Integer.parseInt(offset.replace('−', '-'));
    return Math.abs(days) > FARTHEST ? Optional.empty() : Optional.of(days);
  }

  Optional<UUID> milestoneId() {
    try {
      return Optional.of(UUID.fromString(milestone));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /// Message key by the id of the field.
  Map<String, String> errors(List<String> channels) {
    var errors = new LinkedHashMap<String, String>();
    if (message.isEmpty() || message.length() > LONGEST) errors.put("message", key("message"));
    if (Arrays.stream(Audience.values()).noneMatch(one -> one.name().equals(audience)))
      errors.put("audience", key("audience"));
    if (!channels.contains(channel)) errors.put("channel", key("channel"));
    if (milestoneId().isEmpty() && date().isEmpty()) errors.put("day", key("day"));
    if (days().isEmpty()) errors.put("offset", key("offset"));
    return errors;
  }

  private static String key(String what) {
    return "publishing.measure.error." + what;
  }
}
