package dk.klynge.decision.summary;

import java.util.List;
import java.util.UUID;

/// A theme with what was said under it.
///
/// @param version counts changes of the reply
/// @param reply of the administration; empty until somebody has written it
record Gathered(
    UUID id, int version, String name, String reply, String repliedBy, List<Point> points) {

  Gathered {
    points = List.copyOf(points);
  }

  /// @param sender name, and on behalf of whom
  /// @param verbatim whether it is the sender's own words
  record Point(UUID id, UUID response, String sender, String quote, boolean verbatim) {}

  /// Who answered about a cluster, and what they spoke of.
  ///
  /// @param cluster empty for the whole proposal
  record ByCluster(String cluster, List<Voice> voices) {
    ByCluster {
      voices = List.copyOf(voices);
    }
  }

  record Voice(String sender, List<String> themes) {
    Voice {
      themes = List.copyOf(themes);
    }
  }
}
