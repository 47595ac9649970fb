package dk.klynge.planning.agreement.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// Something that happened to an agreement.
///
/// @param version that it happened to
/// @param party key of the one who signed; empty for other acts
/// @param person who signed for the party
public record Act(
    int number,
    Kind kind,
    int version,
    String party,
    String person,
    LocalDate day,
    String note,
    Instant at,
    String by) {

  public enum Kind {
    SENT,
    RECALLED,
    SIGNED,
    ENDED,
    WITHDRAWN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
