package dk.klynge.actionplan.approval;

import java.time.Instant;
import java.util.Optional;

/// A plan as it was handed in.
///
/// @param template the version that it answered then
record Submission(
    int number, int template, String note, Instant at, String by, Optional<Ruling> ruling) {

  /// @param outcome approved or returned
  record Ruling(String outcome, String reason, Instant at, String by) {}

  record Content(String section, String text, String notApplicable) {}

  /// waiting, approved or returned
  String state() {
    return ruling.map(Ruling::outcome).orElse("waiting");
  }
}
