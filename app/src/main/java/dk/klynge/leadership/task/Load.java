package dk.klynge.leadership.task;

import dk.klynge.leadership.Team;
import dk.klynge.leadership.task.Distribution.Contents;
import dk.klynge.organisation.PersonId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/// What one leader has on the plate: hours of leadership a week against the own working week.
///
/// @param tasks hours on tasks of the catalogue
/// @param crossCutting hours on what goes across the houses
/// @param week hours of the own working week
record Load(BigDecimal tasks, BigDecimal crossCutting, BigDecimal week) {

  /// Hours a week of a full-time post by the collective agreements.
  static final BigDecimal FULL_TIME = new BigDecimal(37);

  /// @param known codes of the catalogue in force; what is no task any more takes no time
  /// @param share of full time
  static Load of(Team.Member member, Contents contents, Set<String> known, BigDecimal share) {
    return new Load(
        contents.placements().stream()
            .filter(one -> known.contains(one.task()))
            .flatMap(one -> one.shares().stream())
            .filter(one -> one.person().equals(member.person()))
            .map(Placement.Share::hours)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        across(member.person(), contents),
        FULL_TIME.multiply(share));
  }

  private static BigDecimal across(PersonId person, Contents contents) {
    return contents.crossCutting().stream()
        .filter(one -> one.person().equals(person))
        .map(Distribution.CrossCutting::hours)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal hours() {
    return tasks.add(crossCutting);
  }

  /// Of the working week, 1 for all of it.
  BigDecimal part() {
    return hours().divide(week, 4, RoundingMode.HALF_UP);
  }

  boolean tooMuch() {
    return hours().compareTo(week) > 0;
  }
}
