package dk.klynge.planning.scenario.structure;

import java.util.List;

/// What comes of a deed.
public sealed interface Answer {

  /// @param kind and `told` of the act that is written down
  record Changed(String kind, List<String> told, Structure after) implements Answer {}

  /// @param key of the message that says why not
  record Refused(String key, List<String> values) implements Answer {}

  static Refused refused(String reason, String... values) {
    return new Refused("planning.scenario.refused." + reason, List.of(values));
  }
}
