package dk.klynge.leadership.goal;

import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.TeamGoals.State;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// @param area code of the profile's area
/// @param agreedEdition the edition that was agreed on
/// @param origin where it was born, when that was elsewhere
/// @param edition counts what it said
record Goal(
    GoalId id,
    Level level,
    String area,
    Optional<UUID> parent,
    Said said,
    Optional<Integer> agreedEdition,
    Optional<Closing> closing,
    Optional<Origin> origin,
    int edition) {

  /// What it says.
  record Said(String text, String signs, String measures, Optional<LocalDate> due) {}

  record Closing(LocalDate day, String outcome, String note) {}

  record Origin(String kind, String url) {}

  State state() {
    return closing
        .map(one -> one.outcome().equals("reached") ? State.REACHED : State.DROPPED)
        .orElse(
            agreedEdition.filter(one -> one == edition).isPresent() ? State.AGREED : State.DRAFT);
  }

  boolean isOpen() {
    return closing.isEmpty();
  }
}
