package dk.klynge.processplan;

import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A day that is not on the calendar yet: so far from the decision, from the first day of the new
/// structure or from another activity. People write it as
///
/// - `decision`, `decision +23 days`, `effective -31 days`, `end of publish +3 working days`;
/// - `decision week +5`: that ISO week; an activity begins on its first and ends on its last
///   working day;
/// - `decision month -1`: that calendar month, in the same way;
/// - `last of decision week +6`: its last working day, also for the beginning.
///
/// @param activity key of the activity counted from; empty where it is the decision or effective
///   day
public record Moment(Anchor anchor, Optional<String> activity, Unit unit, int count, Edge edge) {

  /// What is counted from.
  public enum Anchor {
    DECISION,
    EFFECTIVE,
    START,
    END
  }

  public enum Unit {
    DAYS,
    WORKING_DAYS,
    WEEK,
    MONTH
  }

  /// Which end of a week or month is meant.
  public enum Edge {
    NATURAL,
    LAST
  }

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<last>last of )?(?<from>decision|effective|(?<edge>start|end) of (?<key>[a-z0-9-]+))"
              + "( (?<span>week|month) (?<weeks>[+-]\\d{1,3})| (?<days>[+-]\\d{1,4})"
              + " (?<unit>working days|days))?");

  /// Empty where it is not written so.
  public static Optional<Moment> read(String text) {
    var found = WRITTEN.matcher(text.strip().replaceAll("\\s+", " "));
    if (!found.matches()) return Optional.empty();
    var edge = found.group("last") == null ? Edge.NATURAL : Edge.LAST;
    var span = found.group("span");
    var number = span == null ? found.group("days") : found.group("weeks");
    return Optional.of(
        new Moment(
            anchor(found.group("from")),
            Optional.ofNullable(found.group("key")),
            unit(Optional.ofNullable(span).or(() -> Optional.ofNullable(found.group("unit")))),
            number == null ? 0 : Integer.parseInt(number),
            edge));
  }

  private static Anchor anchor(String from) {
    if (from.equals("decision")) return Anchor.DECISION;
    if (from.equals("effective")) return Anchor.EFFECTIVE;
    return from.startsWith("start") ? Anchor.START : Anchor.END;
  }

  private static Unit unit(Optional<String> word) {
    return switch (word.orElse("days")) {
      case "week" -> Unit.WEEK;
      case "month" -> Unit.MONTH;
      case "working days" -> Unit.WORKING_DAYS;
      default -> Unit.DAYS;
    };
  }

  /// As people write it.
  public String text() {
    var from =
        switch (anchor) {
          case DECISION -> "decision";
          case EFFECTIVE -> "effective";
          case START -> "start of " + activity.orElseThrow();
          case END -> "end of " + activity.orElseThrow();
        };
    var number = (count < 0 ? "" : "+") + count;
    var far =
        switch (unit) {
          case DAYS -> count == 0 ? "" : " " + number + " days";
          case WORKING_DAYS -> " " + number + " working days";
          case WEEK -> " week " + number;
          case MONTH -> " month " + number;
        };
    return (edge == Edge.LAST ? "last of " : "") + from + far;
  }

  /// The working day on which something begins, counted from a day.
  LocalDate begin(LocalDate from) {
    return edge == Edge.LAST ? end(from) : WorkingDays.onOrAfter(first(from));
  }

  /// The working day on which something ends: within the week or month, but after days that are
  /// counted, since a deadline on a day off runs until the next day of work.
  LocalDate end(LocalDate from) {
    return switch (unit) {
      case DAYS, WORKING_DAYS -> WorkingDays.onOrAfter(first(from));
      case WEEK -> WorkingDays.onOrBefore(first(from).plusDays(4));
      case MONTH -> WorkingDays.onOrBefore(first(from).plusMonths(1).minusDays(1));
    };
  }

  /// The day itself, whether people work then or not.
  LocalDate exactly(LocalDate from) {
    return first(from);
  }

  private LocalDate first(LocalDate from) {
    return switch (unit) {
      case DAYS -> from.plusDays(count);
      case WORKING_DAYS -> workingDays(from);
      case WEEK -> WorkingDays.mondayOf(from).plusWeeks(count);
      case MONTH -> from.withDayOfMonth(1).plusMonths(count);
    };
  }

  private LocalDate workingDays(LocalDate from) {
    var day = from;
    for (int left = Math.abs(count); left > 0; left--)
      day =
          count > 0
              ? WorkingDays.onOrAfter(day.plusDays(1))
              : WorkingDays.onOrBefore(day.minusDays(1));
    return day;
  }
}
