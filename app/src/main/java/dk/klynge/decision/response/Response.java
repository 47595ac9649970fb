package dk.klynge.decision.response;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.ResponseId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An answer to a hearing.
///
/// @param channel party, public or paper
/// @param senderKind board, med, union, umbrella, other or citizen
/// @param email empty where an answer on paper has none; never shown in public
/// @param clusters that it is about; none for the whole proposal
record Response(
    ResponseId id,
    HearingId hearing,
    String channel,
    String senderKind,
    String name,
    String onBehalfOf,
    String email,
    String body,
    List<About> clusters,
    Instant received,
    State state,
    Optional<Instant> ruled) {

  static final List<String> SENDER_KINDS =
      List.of("citizen", "board", "med", "union", "umbrella", "other");

  record About(String cluster, String name) {}

  sealed interface State {
    /// The sender has not yet opened the link that was sent to the address.
    record Unconfirmed() implements State {}

    record Waiting() implements State {}

    record Published() implements State {}

    record HeldBack(String reason) implements State {}

    record Withdrawn() implements State {}

    default String word() {
      return switch (this) {
        case Unconfirmed() -> "unconfirmed";
        case Waiting() -> "waiting";
        case Published() -> "published";
        case HeldBack(var _) -> "held_back";
        case Withdrawn() -> "withdrawn";
      };
    }
  }

  /// What was seen of it, so that two who look through it notice each other.
  String version() {
    return state.word() + ruled.map(Instant::toString).orElse("");
  }
}
