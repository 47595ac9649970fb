package dk.klynge.development.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show.
final class RoadmapPages {

  private RoadmapPages() {}

  record Option(String value, String text) {}

  record RoadmapPage(
      LocalDate start,
      boolean set,
      Picture picture,
      String said,
      List<Stretch> horizons,
      boolean may) {}

  /// @param counts aims reached of all, efforts done, begun, late and planned
  record Stretch(
      String code,
      String title,
      LocalDate begins,
      LocalDate ends,
      Counts counts,
      List<Row> aims,
      List<Row> efforts) {}

  record Counts(int aims, int reached, int done, int begun, int late, int planned) {}

  record Row(
      UUID id,
      String text,
      String theme,
      String owner,
      String state,
      String stateText,
      int notes,
      int number) {}

  record ItemPage(
      UUID id,
      int version,
      boolean aim,
      String horizon,
      Row row,
      String english,
      Progress progress,
      List<NoteRow> notes,
      List<WordingRow> wordings,
      boolean may,
      Map<String, String> form,
      Map<String, String> errors) {}

  record Progress(
      Optional<LocalDate> begun,
      Optional<LocalDate> done,
      Optional<LocalDate> dropped,
      String reason) {}

  record NoteRow(String verdict, String words, String link, LocalDate day, Instant at, String by) {}

  record WordingRow(int number, String danish, String english, Instant at, String by) {}

  record FormPage(
      Map<String, String> form,
      boolean fresh,
      List<Option> horizons,
      List<Option> themes,
      Map<String, String> errors) {}

  record SettingsPage(
      Map<String, String> form,
      LocalDate register,
      List<Option> horizons,
      Map<String, String> errors) {}
}
