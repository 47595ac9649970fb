package dk.klynge.development.education;

import dk.klynge.development.education.Leader.Status;
import java.time.LocalDate;
import java.util.Collection;

/// How far some leaders are together.
///
/// @param planned of those who have not begun: how many have a day on which they will
/// @param inTime how many have it at the end of the target year, as things stand
record Share(int leaders, int done, int started, int none, int planned, int inTime) {

  static Share of(Collection<Leader> leaders, Aim aim, LocalDate today) {
    return new Share(
        leaders.size(),
        count(leaders, Status.DONE),
        count(leaders, Status.STARTED),
        count(leaders, Status.NONE),
        (int)
            leaders.stream()
                .filter(one -> one.status() == Status.NONE && one.plan().beginsOn().isPresent())
                .count(),
        by(leaders, aim, today, aim.end()));
  }

  private static int count(Collection<Leader> leaders, Status status) {
    return (int) leaders.stream().filter(one -> one.status() == status).count();
  }

  /// How many have it on the day.
  static int by(Collection<Leader> leaders, Aim aim, LocalDate today, LocalDate day) {
    return (int)
        leaders.stream()
            .filter(one -> one.ends(aim, today).filter(end -> !end.isAfter(day)).isPresent())
            .count();
  }

  /// Percent of all, rounded down: a goal is not reached by rounding.
  static int percent(int part, int all) {
    return all == 0 ? 0 : part * 100 / all;
  }
}
