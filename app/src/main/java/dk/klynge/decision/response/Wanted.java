package dk.klynge.decision.response;

import dk.klynge.organisation.ClusterId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which answers are looked for.
///
/// @param words as people write them: several words, "a phrase", -without
/// @param kind of sender; empty for all
/// @param state empty for all
record Wanted(
    String words, Optional<UUID> cluster, Optional<UUID> theme, String kind, String state) {

  static final List<String> STATES =
      List.of("waiting", "published", "held_back", "unconfirmed", "withdrawn");

  static Wanted of(Map<String, String> query) {
    return new Wanted(
        query.getOrDefault("q", "").strip(),
        id(query.getOrDefault("cluster", "")),
        id(query.getOrDefault("theme", "")),
        Response.SENDER_KINDS.contains(query.getOrDefault("kind", ""))
            ? query.getOrDefault("kind", "")
            : "",
        STATES.contains(query.getOrDefault("state", "")) ? query.getOrDefault("state", "") : "");
  }

  Wanted published() {
    return new Wanted(words, cluster, theme, kind, "published");
  }

  /// What cannot be an id filters nothing.
  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(text)
          .filter(one -> !one.isEmpty())
          .map(ClusterId::of)
          .map(ClusterId::value);
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
