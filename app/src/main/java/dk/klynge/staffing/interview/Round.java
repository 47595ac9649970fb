package dk.klynge.staffing.interview;

import dk.klynge.staffing.CampaignId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The interviews of a campaign in one area, or in all where the area is empty.
///
/// @param planning none, waiting, running, done, cancelled or failed
/// @param steps that the planner has taken
/// @param leastDays no plan needs fewer days; empty before the first plan
record Round(
    UUID id,
    int version,
    CampaignId campaign,
    Optional<UUID> area,
    int number,
    Terms terms,
    String planning,
    int steps,
    OptionalInt leastDays) {

  /// @param minutes of an interview
  /// @param pause minutes between two
  /// @param speed kilometres per hour as the crow flies
  record Terms(int minutes, int pause, int speed) {}

  record Window(LocalDate day, LocalTime begins, LocalTime ends) {}

  record Position(double latitude, double longitude) {}

  record Venue(
      UUID id, String name, Optional<UUID> institution, Optional<Position> position, int rooms) {}

  /// What is asked for when a round is made.
  record Draft(
      UUID form,
      CampaignId campaign,
      Optional<UUID> area,
      int number,
      Terms terms,
      List<Window> windows) {
    Draft {
      windows = List.copyOf(windows);
    }
  }

  boolean atWork() {
    return planning.equals("waiting") || planning.equals("running");
  }
}
