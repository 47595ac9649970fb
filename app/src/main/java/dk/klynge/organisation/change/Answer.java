package dk.klynge.organisation.change;

import java.util.Map;

/// What became of a form that was sent.
sealed interface Answer {

  record Saved() implements Answer {}

  /// Somebody else stored something since the form was made; nothing was saved.
  record ChangedMeanwhile(Map<String, String> now, String version) implements Answer {}
}
