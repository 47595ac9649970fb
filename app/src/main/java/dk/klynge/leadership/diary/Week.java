package dk.klynge.leadership.diary;

import dk.klynge.organisation.ClusterId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A week in which a team keeps a diary, from its Monday.
record Week(UUID id, ClusterId cluster, LocalDate monday) {

  /// Days after the Sunday in which what was forgotten can be written.
  private static final int LATE = 3;

  static final List<String> TASKS =
      List.of("professional", "strategic", "administrative", "personnel");

  static final List<String> CAUSES =
      List.of("questions", "phone", "mail", "absence", "building", "it", "meetings", "other");

  LocalDate sunday() {
    return monday.plusDays(6);
  }

  /// The last day on which something can be written.
  LocalDate closes() {
    return sunday().plusDays(LATE);
  }

  boolean isOpen(LocalDate today) {
    return !today.isBefore(monday) && !today.isAfter(closes());
  }

  /// Only then sums are shown: while people still write, two looks would tell who wrote what.
  boolean isClosed(LocalDate today) {
    return today.isAfter(closes());
  }

  boolean has(LocalDate day) {
    return !day.isBefore(monday) && !day.isAfter(sunday());
  }

  List<LocalDate> days() {
    return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
  }
}
