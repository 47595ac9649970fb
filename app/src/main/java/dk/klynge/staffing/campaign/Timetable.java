package dk.klynge.staffing.campaign;

import dk.klynge.staffing.PostKind;
import dk.klynge.time.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A template of what happens when in a campaign, before it is laid out for real dates.
///
/// @param title by language
/// @param eligible positions that may apply
record Timetable(
    String key,
    int version,
    Map<String, String> title,
    PostKind kind,
    List<String> eligible,
    int rounds,
    List<Step> steps) {

  Timetable {
    title = Map.copyOf(title);
    eligible = List.copyOf(eligible);
    steps = List.copyOf(steps);
  }

  /// @param owner whose work it is: hr, area_manager or committee
  record Step(
      String key, int round, Map<String, String> title, String owner, Offset begins, Offset ends) {
    Step {
      title = Map.copyOf(title);
    }
  }

  /// So far from the decision or from the first day of the new structure.
  sealed interface Offset {

    Anchor from();

    record Days(Anchor from, int days) implements Offset {}

    /// The working week so many weeks away.
    record Weeks(Anchor from, int weeks) implements Offset {}

    /// The last working day of the week so many weeks away.
    record EndOfWeek(Anchor from, int weeks) implements Offset {}
  }

  enum Anchor {
    DECISION,
    EFFECTIVE
  }

  /// A step on the calendar.
  record Laid(String step, int round, LocalDate begins, LocalDate ends) {}

  /// The steps on working days: what falls on a day off moves to the next working day, the end of a
  /// week to the last one before it.
  List<Laid> laidOut(LocalDate decided, LocalDate effective) {
    return steps.stream()
        .map(step -> {
          var begins = begins(step.begins(), decided, effective);
          var ends = ends(step.ends(), decided, effective);
          return new Laid(step.key(), step.round(), begins, ends.isBefore(begins) ? begins : ends);
        })
        .toList();
  }

  private static LocalDate begins(Offset offset, LocalDate decided, LocalDate effective) {
    var anchor = offset.from() == Anchor.DECISION ? decided : effective;
    return switch (offset) {
      case Offset.Days(var _, int days) -> WorkingDays.onOrAfter(anchor.plusDays(days));
      case Offset.Weeks(var _, int weeks) ->
          WorkingDays.onOrAfter(WorkingDays.mondayOf(anchor).plusWeeks(weeks));
      case Offset.EndOfWeek(var _, int weeks) -> endOfWeek(anchor, weeks);
    };
  }

  private static LocalDate ends(Offset offset, LocalDate decided, LocalDate effective) {
    var anchor = offset.from() == Anchor.DECISION ? decided : effective;
    return switch (offset) {
      case Offset.Days(var _, int days) -> WorkingDays.onOrAfter(anchor.plusDays(days));
      case Offset.Weeks(var _, int weeks) -> endOfWeek(anchor, weeks);
      case Offset.EndOfWeek(var _, int weeks) -> endOfWeek(anchor, weeks);
    };
  }

  private static LocalDate endOfWeek(LocalDate anchor, int weeks) {
    return WorkingDays.onOrBefore(WorkingDays.mondayOf(anchor).plusWeeks(weeks).plusDays(4));
  }
}
