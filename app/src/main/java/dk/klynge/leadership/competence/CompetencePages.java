package dk.klynge.leadership.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages of competences show, in the language of the page.
final class CompetencePages {

  private CompetencePages() {}

  /// @param confirmed the day; empty while it waits, or nothing is said
  record Field(
      String code,
      String name,
      String text,
      String areas,
      int level,
      String evidence,
      Optional<LocalDate> confirmed,
      String confirmedBy) {}

  /// @param changed another page of the same person has saved meanwhile
  record MyPage(
      boolean known,
      int edition,
      List<Field> fields,
      Optional<Instant> findableSince,
      Map<String, String> errors,
      boolean changed) {}

  /// @param state STRENGTH, COVERED or GAP
  /// @param tasks placed tasks that need it
  /// @param unmet those of them whose leader does not master it
  /// @param who by name with level; empty for those who do not belong to the team
  record Row(
      String code,
      String name,
      String text,
      String areas,
      List<String> tasks,
      List<String> unmet,
      String state,
      List<String> who,
      int masters,
      int confirmed) {}

  record Waiting(
      UUID person,
      String name,
      String code,
      String competence,
      int level,
      String evidence,
      int edition) {}

  record TeamPage(
      UUID cluster,
      String team,
      List<Row> gaps,
      List<Row> strengths,
      List<Row> covered,
      List<Waiting> waiting,
      List<String> silent,
      int members,
      int said,
      boolean belongs) {}

  record Choice(String value, String text) {}

  /// @param level what they say of themselves
  record Found(
      String name,
      String role,
      String cluster,
      String competence,
      int level,
      String evidence,
      boolean confirmed) {}

  record SearchPage(String q, String area, List<Choice> areas, List<Found> found, boolean asked) {}
}
