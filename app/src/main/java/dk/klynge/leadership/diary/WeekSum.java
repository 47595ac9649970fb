package dk.klynge.leadership.diary;

import dk.klynge.leadership.diary.DiaryRows.Disturbance;
import dk.klynge.leadership.diary.DiaryRows.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a team's week went to. Told only where at least four have written: among fewer, each could
/// work out the others.
///
/// @param people who have written
/// @param disturbances what disturbed, the most first
record WeekSum(int people, List<Share> tasks, List<Count> disturbances) {

  static final int LEAST = 4;

  WeekSum {
    tasks = List.copyOf(tasks);
    disturbances = List.copyOf(disturbances);
  }

  /// @param part of all the time, from 0 to 1
  record Share(String task, int quarters, double part) {}

  record Count(String cause, long times) {}

  static Optional<WeekSum> of(List<Entry> entries, List<Disturbance> disturbed) {
    int people = (int) entries.stream().map(Entry::person).distinct().count();
    if (people < LEAST) return Optional.empty();
    int all = entries.stream().mapToInt(Entry::quarters).sum();
    var tasks =
        Week.TASKS.stream()
            .map(task -> {
              int quarters =
                  entries.stream()
                      .filter(one -> one.task().equals(task))
                      .mapToInt(Entry::quarters)
                      .sum();
              return new Share(task, quarters, quarters / (double) all);
            })
            .toList();
    return Optional.of(new WeekSum(people, tasks, counts(disturbed)));
  }

  static List<Count> counts(List<Disturbance> disturbed) {
    return Week.CAUSES.stream()
        .map(cause ->
            new Count(cause, disturbed.stream().filter(one -> one.cause().equals(cause)).count()))
        .filter(one -> one.times() > 0)
        .sorted(Comparator.comparingLong(Count::times).reversed())
        .toList();
  }

  double partOf(String task) {
    return tasks.stream()
        .filter(one -> one.task().equals(task))
        .mapToDouble(Share::part)
        .findFirst()
        .orElse(0);
  }
}
