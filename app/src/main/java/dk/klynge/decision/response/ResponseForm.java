package dk.klynge.decision.response;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An answer as it was written.
///
/// @param token of the form, so that the same form sent twice is one answer
/// @param clusters ids as they were sent
record ResponseForm(
    String token, Sender sender, String body, List<String> clusters, List<Upload> files) {

  ResponseForm {
    clusters = List.copyOf(clusters);
    files = List.copyOf(files);
  }

  /// @param channel party, public or paper
  record Sender(
      String channel,
      Optional<UUID> party,
      String kind,
      String name,
      String onBehalfOf,
      String email) {}

  record Upload(String name, byte[] content) {}
}
