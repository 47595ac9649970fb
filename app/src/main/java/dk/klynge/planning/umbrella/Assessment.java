package dk.klynge.planning.umbrella;

import dk.klynge.planning.LeadershipModelId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// What the administration thinks of a model, from a day on, until it is assessed again.
///
/// @param version of the model that was looked at
record Assessment(
    LeadershipModelId model,
    int version,
    Outcome outcome,
    LocalDate day,
    String reasonDa,
    String reasonEn,
    Instant at,
    String by) {

  enum Outcome {
    RECOMMENDED,
    FURTHER_TALKS,
    NOT_AT_PRESENT,
    NO_DRAFT,
    /// By the organisation itself.
    WITHDRAWN;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  String reason(Locale language) {
    return language.getLanguage().equals("en") && !reasonEn.isEmpty() ? reasonEn : reasonDa;
  }
}
