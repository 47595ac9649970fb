package dk.klynge.actionplan.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A version of the template and how far it has come.
///
/// @param edition counts the changes while it is in work
/// @param commentUntil the last day for comments; empty before they are asked for
record TemplateVersion(
    int version,
    String madeBy,
    int edition,
    Optional<LocalDate> commentUntil,
    Optional<Instant> published) {

  /// draft, commenting, commented or published.
  String state(LocalDate day) {
    if (published.isPresent()) return "published";
    if (commentUntil.isEmpty()) return "draft";
    return commentUntil.get().isBefore(day) ? "commented" : "commenting";
  }
}
