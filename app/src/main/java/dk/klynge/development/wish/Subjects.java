package dk.klynge.development.wish;

import dk.klynge.development.CourseWishes.Subject;
import dk.klynge.development.SupportTheme;
import java.util.Optional;

/// What wishes are about, as forms and other programs write it.
final class Subjects {

  private static final String THEME = "theme:";
  private static final String COMPETENCE = "competence:";

  private Subjects() {}

  /// Whether there is such a competence is not asked.
  static Optional<Subject> of(String typed) {
    if (typed.startsWith(THEME))
      return SupportTheme.of(typed.substring(THEME.length())).map(Subject.Theme::new);
    if (typed.startsWith(COMPETENCE))
      return Optional.of(new Subject.Competence(typed.substring(COMPETENCE.length())));
    return Optional.empty();
  }

  static Optional<SupportTheme> theme(Subject subject) {
    return switch (subject) {
      case Subject.Theme(var theme) -> Optional.of(theme);
      case Subject.Competence _ -> Optional.empty();
    };
  }

  static Optional<String> competence(Subject subject) {
    return switch (subject) {
      case Subject.Theme _ -> Optional.empty();
      case Subject.Competence(var code) -> Optional.of(code);
    };
  }

  /// The theme of a course that answers it.
  static String courseTheme(Subject subject) {
    return theme(subject)
        .map(theme ->
            switch (theme) {
              case START_UP, TEAM -> "team";
              case ROLE -> "strategy";
              case COMMUNICATION, COLLABORATION -> "communication";
              case ROUTINES, RESOURCES -> "administration";
              case PROFESSIONAL -> "professional";
              case COMPETENCES, PERSONNEL -> "personnel";
            })
        .orElse("professional");
  }
}
