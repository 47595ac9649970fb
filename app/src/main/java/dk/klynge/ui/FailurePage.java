package dk.klynge.ui;

import java.util.Optional;

/// @param status the described status, which names the texts
/// @param reference also in the log
record FailurePage(
    int status,
    String reference,
    Optional<Unreadable> unreadable,
    Optional<Refusals.Advice> refusal) {

  /// A parameter of the address whose value means nothing.
  record Unreadable(String parameter, String value) {}
}
