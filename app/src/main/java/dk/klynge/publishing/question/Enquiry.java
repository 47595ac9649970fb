package dk.klynge.publishing.question;

import dk.klynge.guard.Scope;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What somebody asked.
///
/// @param institution the one it is about, where it is about one
/// @param email where the answer goes; empty where nowhere, or where it was deleted
/// @param answer what was answered, or is being written
record Enquiry(
    EnquiryId id,
    int version,
    Origin origin,
    Optional<UUID> institution,
    String text,
    String email,
    Locale language,
    Instant asked,
    String answer,
    State state) {

  enum Origin {
    PARENT,
    STAFF
  }

  sealed interface State {

    record Waiting() implements State {}

    /// @param why repeated
    record Suspected(String why) implements State {}

    /// @param mailed whether it went out as a letter
    record Answered(Instant at, String by, boolean mailed) implements State {}

    /// Nothing is answered, because of a reason.
    record Closed(Instant at, String by, String reason) implements State {}

    /// As message keys name it.
    default String key() {
      return switch (this) {
        case Waiting _ -> "waiting";
        case Suspected _ -> "suspected";
        case Answered _ -> "answered";
        case Closed _ -> "closed";
      };
    }
  }

  boolean isOpen() {
    return state instanceof State.Waiting || state instanceof State.Suspected;
  }

  /// Where one must be allowed to answer: in the area of the institution that it is about.
  Scope scope() {
    return scopeOf(institution);
  }

  static Scope scopeOf(Optional<UUID> institution) {
    return institution.<Scope>map(Scope.Institution::new).orElseGet(Scope.Everywhere::new);
  }
}
