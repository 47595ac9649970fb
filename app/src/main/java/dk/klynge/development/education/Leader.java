package dk.klynge.development.education;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/// A leader with what the register knows of their education, and what was agreed.
record Leader(
    PersonId person,
    String name,
    String position,
    String workplace,
    Optional<AreaId> area,
    Status status,
    Plan plan) {

  enum Status {
    NONE,
    STARTED,
    DONE
  }

  /// @param beginsOn when they are to begin, or began
  /// @param agreedBy the last day on which they may begin
  /// @param endsOn where it is not the usual time
  record Plan(
      int version,
      Optional<LocalDate> beginsOn,
      Optional<LocalDate> agreedBy,
      Optional<LocalDate> endsOn) {

    static Plan none() {
      return new Plan(0, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /// The last day on which they must begin: as agreed, or else so that they end in time.
  LocalDate mustBeginBy(Aim aim) {
    return plan.agreedBy().orElse(aim.lastBeginning());
  }

  /// When they have it: an education under way ends at the usual length after its beginning, one
  /// whose beginning nobody knows at the usual length from today, and so does one that should have
  /// begun. Empty where no beginning is planned.
  Optional<LocalDate> ends(Aim aim, LocalDate today) {
    return switch (status) {
      case DONE -> Optional.of(today);
      case STARTED ->
          Optional.of(atEarliest(today, expected(aim).orElse(today.plusMonths(aim.months()))));
      case NONE ->
          plan.beginsOn()
              .map(begins ->
                  begins.isBefore(today)
                      ? today.plusMonths(aim.months())
                      : expected(aim).orElseThrow());
    };
  }

  private Optional<LocalDate> expected(Aim aim) {
    return plan.endsOn().or(() -> plan.beginsOn().map(begins -> begins.plusMonths(aim.months())));
  }

  private static LocalDate atEarliest(LocalDate today, LocalDate day) {
    return day.isBefore(today) ? today : day;
  }

  /// Has not begun, and must within so many days.
  boolean mustBeginSoon(Aim aim, LocalDate today, int days) {
    return status == Status.NONE && !mustBeginBy(aim).isAfter(today.plusDays(days));
  }
}
