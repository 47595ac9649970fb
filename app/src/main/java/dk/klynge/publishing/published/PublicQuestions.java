package dk.klynge.publishing.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Questions and answers that have been published for parents, and the way in for a new question.
public interface PublicQuestions {

  /// Those that hold for everybody; by theme and in their order.
  List<Answered> general(Locale language);

  /// Those that hold for one institution only, by institution.
  Map<UUID, List<Answered>> byInstitution(Locale language);

  /// Puts a question into the queue of those who answer. The same form is taken once only.
  Taken ask(Question question);

  /// @param theme under which it stands, in the language asked for
  /// @param answer as HTML that is safe to show
  record Answered(UUID id, String theme, String question, String answer, LocalDate updated) {}

  /// @param form names the form that was filled in, so that two clicks ask once
  /// @param institution the one it is about, where it is about one
  /// @param email where the answer goes; may be empty, then it is answered on the page only
  record Question(
      UUID form, Optional<UUID> institution, String text, String email, Locale language) {}

  /// What became of a question.
  sealed interface Taken {
    record Queued() implements Taken {}

    /// @param key of the message that says what is wrong
    record Refused(String key) implements Taken {}
  }
}
