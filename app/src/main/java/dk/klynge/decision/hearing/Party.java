package dk.klynge.decision.hearing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Somebody who is asked: a board, a MED committee, a union, an umbrella organisation.
///
/// @param answers how many it has given that are confirmed and not withdrawn
record Party(
    UUID id, String name, String email, String kind, Optional<Instant> invited, int answers) {

  static final List<String> KINDS = List.of("board", "med", "union", "umbrella", "other");
}
