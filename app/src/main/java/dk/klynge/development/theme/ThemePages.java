package dk.klynge.development.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
      boolean may,
      List<Option> themes,
      Map<String, String> form,
      Map<String, String> errors) {}

  /// @param cells numbers as text; the words for fewer than four where they are hidden
  record Row(String code, String theme, String total, List<String> cells, boolean shown) {

    Row only(List<Integer> columns) {
      return new Row(code, theme, total, columns.stream().map(cells::get).toList(), shown);
    }
  }

  record QualityRow(String theme, String told) {}

  record WishRow(
      UUID id, String theme, String words, Instant at, String by, Optional<LocalDate> metOn) {}

  record Option(String value, String text) {}
}
