package dk.klynge.publishing.question;

import dk.klynge.guard.Scope;
import dk.klynge.publishing.Audience;
import dk.klynge.publishing.Bilingual;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A question and its answer, rewritten so that everybody may read them.
///
/// @param enquiry what somebody asked, where it came of that
record Faq(
    FaqId id,
    int version,
    Optional<EnquiryId> enquiry,
    Content content,
    Instant changed,
    String changedBy,
    State state) {

  /// @param answer with Markdown
  /// @param institution the one it is about, where it does not hold for everybody
  /// @param position within its theme; the smallest first
  record Content(
      Bilingual theme,
      Bilingual question,
      Bilingual answer,
      Set<Audience> audiences,
      Optional<UUID> institution,
      int position) {}

  sealed interface State {
    record Draft() implements State {}

    record Published(Instant at) implements State {}

    record Withdrawn(Instant at) implements State {}

    /// As message keys name it.
    default String key() {
      return switch (this) {
        case Draft _ -> "draft";
        case Published _ -> "published";
        case Withdrawn _ -> "withdrawn";
      };
    }
  }

  Scope scope() {
    return Enquiry.scopeOf(content.institution());
  }
}
