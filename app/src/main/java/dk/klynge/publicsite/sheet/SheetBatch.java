package dk.klynge.publicsite.sheet;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// Sheets for many that are made in the background.
///
/// @param institutions those that the caller might make sheets for when it was asked
/// @param site where the parents' site is reached
/// @param done how many sheets are in the file
record SheetBatch(
    UUID id,
    Asked asked,
    Choice choice,
    Set<UUID> institutions,
    String site,
    int done,
    State state) {

  SheetBatch {
    institutions = Set.copyOf(institutions);
  }

  record Asked(Instant at, String by, String name) {}

  enum State {
    UNDER_WAY,
    FINISHED,
    CANCELLED,
    FAILED
  }

  int total() {
    return choice.sheets(institutions.size());
  }

  int percent() {
    return total() == 0 ? 100 : (int) (100L * done / total());
  }
}
