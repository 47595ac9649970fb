package dk.klynge.development.theme;

import dk.klynge.development.CourseWishes.State;
import dk.klynge.organisation.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What the page shows.
final class ThemePages {

  private ThemePages() {}

  record ThemePage(
      List<String> halves,
      List<Row> overTime,
      List<String> areas,
      List<Row> byArea,
      List<QualityRow> quality,
      List<WishRow> wishes,
      boolean may) {}

  /// @param cells numbers as text; the words for fewer than four where they are hidden
  record Row(String code, String theme, String total, List<String> cells, boolean shown) {

    Row only(List<Integer> columns) {
      return new Row(code, theme, total, columns.stream().map(cells::get).toList(), shown);
    }
  }

  record QualityRow(String theme, String told) {}

  /// @param course that it is met by, where that is offered
  record WishRow(
      String subject,
      String words,
      Instant at,
      String by,
      State state,
      Optional<Named> course,
      Optional<LocalDate> metOn) {}
}
