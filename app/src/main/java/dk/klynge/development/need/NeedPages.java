package dk.klynge.development.need;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show.
final class NeedPages {

  private NeedPages() {}

  record Option(String value, String text) {}

  record ListPage(
      List<Row> rows,
      boolean team,
      boolean mayFollow,
      List<Option> states,
      List<Option> themes,
      String state,
      String theme) {}

  record Row(
      UUID id,
      String place,
      String theme,
      String urgency,
      LocalDate said,
      Optional<LocalDate> wished,
      String state,
      String stateText) {}

  /// @param notAgreed the self-owning place that nobody has agreed with; empty where all is well
  record NewPage(
      NeedForm form,
      List<Option> places,
      List<Option> themes,
      List<Option> urgencies,
      String urgency,
      String origin,
      String originText,
      String about,
      String notAgreed,
      Map<String, String> errors) {}

  /// @param open whether what was said is shown to the reader, or the state alone
  record ShowPage(
      UUID id,
      int version,
      String place,
      boolean open,
      Said said,
      List<OfferRow> offers,
      List<VisitRow> visits,
      Optional<Told> evaluation,
      May may,
      List<Option> kinds,
      Map<String, String> form,
      Map<String, String> errors) {}

  record Said(
      String theme,
      String urgency,
      String words,
      String origin,
      String about,
      Optional<LocalDate> wished,
      Instant at,
      String by,
      String state,
      String stateText,
      String reason) {}

  record OfferRow(String kind, String words, Instant at, String by) {}

  /// @param state planned, given or called-off
  record VisitRow(
      UUID id,
      String consultant,
      LocalDate day,
      String clock,
      String where,
      String hours,
      String state) {}

  record Told(String useful, String words) {}

  record May(boolean offer, boolean plan, boolean decline, boolean withdraw, boolean evaluate) {}
}
