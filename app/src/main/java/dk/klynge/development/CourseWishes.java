package dk.klynge.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Courses that are wished for because many clusters need the same.
public interface CourseWishes {

  /// Those that are not met yet first, then by when they were made, the latest first.
  List<Wish> all();

  /// There is such a course now. Part of the caller's transaction; whoever calls has asked the
  /// guard and writes it down.
  void met(UUID id, LocalDate day);

  /// @param words what the course should be about
  record Wish(
      UUID id,
      SupportTheme theme,
      String words,
      Instant madeAt,
      String by,
      Optional<LocalDate> metOn) {}
}
