package dk.klynge.development;

import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Courses that people, teams and the support team wish for. Who may see it is asked by the caller.
public interface CourseWishes {

  /// Those that are not met yet first, then by when they were made, the latest first.
  List<Wish> all();

  /// Those that a course was made of.
  List<Wish> behind(UUID course);

  /// What a course that meets them would look like.
  Sketch sketch(Collection<UUID> wishes);

  /// A course is made of these wishes. Those that have one already are left out. Part of the
  /// caller's transaction, audited by the caller. Returns how many it meets.
  int meet(Collection<UUID> wishes, UUID course);

  /// Who is to be offered a place: those who wish it, and where a whole team does, its members of
  /// today.
  Set<PersonId> wishers(UUID course);

  /// @param words what the course should be about
  /// @param origin own, plan (of a cluster's staff) or needs (that the support team has seen)
  /// @param person who wishes it; empty where a whole team does, or many
  /// @param course that it is met by, or will be once that is published
  /// @param metOn the day on which there was a course
  record Wish(
      UUID id,
      Subject subject,
      String words,
      String origin,
      Optional<Named> cluster,
      Optional<PersonId> person,
      Instant madeAt,
      String by,
      Optional<UUID> course,
      State state,
      Optional<LocalDate> metOn) {

    public boolean isOpen() {
      return state == State.OPEN;
    }
  }

  /// Follows from what became of the course and is never chosen.
  enum State {
    OPEN,
    /// There is a draft.
    COMING,
    MET
  }

  /// What a wish is about.
  sealed interface Subject {

    record Theme(SupportTheme theme) implements Subject {}

    /// @param code of the list of competences
    record Competence(String code) implements Subject {}

    /// As forms and other programs write it: `theme:TEAM`, `competence:language`.
    default String written() {
      return switch (this) {
        case Theme(var theme) -> "theme:" + theme.name();
        case Competence(var competence) -> "competence:" + competence;
      };
    }
  }

  /// @param theme of a course
  /// @param about Markdown
  /// @param competences codes
  record Sketch(String title, String theme, String about, int seats, List<String> competences) {
    public Sketch {
      competences = List.copyOf(competences);
    }
  }
}
