package dk.klynge.leadership.profile;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// One version of one profile, without its sections.
///
/// @param begins the day from which it holds; empty for a draft
/// @param ends the first day on which it holds no longer
/// @param edition counts the changes while it is a draft
record ProfileVersion(
    String profile,
    int version,
    String danishName,
    String englishName,
    Optional<LocalDate> begins,
    Optional<LocalDate> ends,
    String madeBy,
    int edition) {

  String name(Locale language) {
    return language.getLanguage().equals("en") ? englishName : danishName;
  }

  /// draft, coming, in-force or past.
  String state(LocalDate day) {
    if (begins.isEmpty()) return "draft";
    if (begins.get().isAfter(day)) return "coming";
    return ends.filter(end -> !end.isAfter(day)).isPresent() ? "past" : "in-force";
  }

  boolean isDraft() {
    return begins.isEmpty();
  }
}
