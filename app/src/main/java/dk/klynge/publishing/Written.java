package dk.klynge.publishing;

import java.util.Map;

/// What became of something that was sent in to be kept.
///
/// @param <I> by what it is known
/// @param <T> what it is
public sealed interface Written<I, T> {

  record Saved<I, T>(I id) implements Written<I, T> {}

  /// @param errors message key by the id of the field
  record Rejected<I, T>(Map<String, String> errors) implements Written<I, T> {}

  /// Somebody else changed it meanwhile.
  record Overtaken<I, T>(T now) implements Written<I, T> {}
}
