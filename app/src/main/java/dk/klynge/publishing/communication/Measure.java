package dk.klynge.publishing.communication;

import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Milestones.Milestone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One thing that is to be told.
///
/// @param message in a few words
/// @param owner the account that sees to it
record Measure(
    MeasureId id,
    int version,
    Audience audience,
    String channel,
    String message,
    When when,
    String owner,
    String ownerName,
    Fact fact) {

  private static final int SOON = 7;

  /// On a day, or so many days after a milestone (before it where the number is below nought).
  ///
  /// @param day that was given, or that the milestone had when it was saved
  record When(LocalDate day, Optional<UUID> milestone, int offset) {

    /// A milestone that moved takes what hangs on it along.
    LocalDate now(Map<UUID, Milestone> milestones) {
      return milestone
          .flatMap(id -> Optional.ofNullable(milestones.get(id)))
          .map(found -> found.first().plusDays(offset))
          .orElse(day);
    }

    boolean isProvisional(Map<UUID, Milestone> milestones) {
      return milestone
          .flatMap(id -> Optional.ofNullable(milestones.get(id)))
          .map(Milestone::provisional)
          .orElse(false);
    }
  }

  sealed interface Fact {
    record Open() implements Fact {}

    record Done(Instant at, String by) implements Fact {}

    record Cancelled(Instant at) implements Fact {}
  }

  /// As message keys name it.
  String state(LocalDate due, LocalDate today) {
    return switch (fact) {
      case Fact.Done _ -> "done";
      case Fact.Cancelled _ -> "cancelled";
      case Fact.Open _ when due.isBefore(today) -> "late";
      case Fact.Open _ when !due.isAfter(today.plusDays(SOON)) -> "soon";
      case Fact.Open _ -> "planned";
    };
  }
}
