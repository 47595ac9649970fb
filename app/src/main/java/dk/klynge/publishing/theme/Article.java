package dk.klynge.publishing.theme;

import dk.klynge.publishing.Bilingual;
import java.time.Instant;
import java.time.LocalDate;

/// News, or a background article.
///
/// @param text with Markdown
record Article(
    ArticleId id,
    int version,
    Kind kind,
    Bilingual title,
    Bilingual text,
    State state,
    Instant changed,
    String changedBy) {

  enum Kind {
    NEWS,
    BACKGROUND
  }

  sealed interface State {
    record Draft() implements State {}

    /// It can be read from that day on.
    record Dated(LocalDate day) implements State {}

    record Withdrawn() implements State {}
  }

  boolean isOut(LocalDate today) {
    return state instanceof State.Dated(var day) && !day.isAfter(today);
  }

  /// As message keys name what it is today.
  String key(LocalDate today) {
    return switch (state) {
      case State.Draft _ -> "draft";
      case State.Dated(var day) -> day.isAfter(today) ? "planned" : "published";
      case State.Withdrawn _ -> "withdrawn";
    };
  }
}
