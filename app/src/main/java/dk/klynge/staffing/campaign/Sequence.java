package dk.klynge.staffing.campaign;

import dk.klynge.staffing.campaign.Timetable.Laid;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is wrong with the dates of a campaign: steps that come before what they need, and too short
/// a time to apply. It warns; dates are promises that people make.
final class Sequence {

  /// Shorter than this nobody can be expected to write an application.
  static final int DAYS_TO_APPLY = 7;

  private static final List<Step> ORDER =
      List.of(
          new Step("write", 1),
          new Step("publish", 1),
          new Step("deadline", 1),
          new Step("register", 1),
          new Step("interviews", 1),
          new Step("recommend", 1),
          new Step("coordinate", 1),
          new Step("interviews", 2),
          new Step("recommend", 2),
          new Step("appoint", 1));

  private Sequence() {}

  private record Step(String key, int round) {}

  /// @param kind order, late or short
  /// @param step that is wrong, and
  /// @param other the one that it should follow; the same for the other kinds
  record Warning(String kind, Laid step, Laid other) {}

  /// @param effective the first day of the new structure: everything is to end before it
  static List<Warning> of(List<Laid> dates, LocalDate effective) {
    var byStep =
        dates.stream()
            .collect(
                Collectors.toMap(
                    laid -> new Step(laid.step(), laid.round()),
                    Function.identity(),
                    (_, last) -> last));
    var warnings = new ArrayList<Warning>();
    Optional<Laid> before = Optional.empty();
    for (var step : ORDER) {
      var laid = Optional.ofNullable(byStep.get(step));
      if (laid.isEmpty()) continue;
      var now = laid.get();
      before
          .filter(earlier -> now.ends().isBefore(earlier.ends()))
          .ifPresent(earlier -> warnings.add(new Warning("order", now, earlier)));
      if (!now.ends().isBefore(effective)) warnings.add(new Warning("late", now, now));
      before = laid;
    }
    tooShort(byStep).ifPresent(warnings::add);
    return List.copyOf(warnings);
  }

  private static Optional<Warning> tooShort(Map<Step, Laid> byStep) {
    var publish = Optional.ofNullable(byStep.get(new Step("publish", 1)));
    var deadline = Optional.ofNullable(byStep.get(new Step("deadline", 1)));
    return publish
        .flatMap(opened -> deadline.filter(closed -> days(opened, closed) < DAYS_TO_APPLY))
        .map(closed -> new Warning("short", closed, publish.orElseThrow()));
  }

  private static long days(Laid opened, Laid closed) {
    return Math.max(0, ChronoUnit.DAYS.between(opened.begins(), closed.ends()));
  }
}
