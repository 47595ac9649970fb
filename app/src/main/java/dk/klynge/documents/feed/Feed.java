package dk.klynge.documents.feed;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// The feed of one account.
///
/// @param lastRead empty until a program has fetched it
record Feed(
    UUID account,
    int version,
    Secret secret,
    Locale language,
    Instant made,
    Optional<LocalDate> lastRead) {

  private static final SecureRandom CHANCE = new SecureRandom();

  /// 256 bits by chance: whoever knows it reads the calendar.
  record Secret(String value) {

    static Secret fresh() {
      var bytes = new byte[32];
      CHANCE.nextBytes(bytes);
      return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Never shown by accident, as in a log.
    @Override
    public String toString() {
      return "Secret";
    }
  }

  String path() {
    return "/calendar/feeds/" + secret.value() + ".ics";
  }
}
