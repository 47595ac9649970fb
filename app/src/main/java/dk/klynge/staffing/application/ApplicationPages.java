package dk.klynge.staffing.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the pages of those who assess show. Templates only read.
final class ApplicationPages {

  private ApplicationPages() {}

  record Option(String value, String text) {}

  /// @param objection why the rule says that the person may not apply; empty where it does not
  /// @param state waiting, qualified or unqualified
  /// @param reason internal
  record Row(
      String id,
      String name,
      String area,
      String position,
      String workplace,
      List<String> wishes,
      Optional<String> objection,
      String state,
      String reason,
      Instant at) {}

  record RegisterPage(
      List<Option> campaigns,
      String campaign,
      List<Option> areas,
      String area,
      List<Option> states,
      String state,
      List<Row> rows,
      int waiting,
      String query) {}

  record File(UUID id, String name, long kilobytes) {}

  /// @param qualified yes, no or empty as last chosen
  /// @param seen when it had been screened
  record ScreeningForm(
      Optional<Screening> now, String qualified, String reason, String seen, String error) {}

  /// @param screening for those who may screen
  /// @param mayHold a complaint can keep it from being deleted
  record ShowPage(
      Row row,
      List<Option> posts,
      String statement,
      List<File> files,
      Optional<ScreeningForm> screening,
      boolean whole,
      boolean mayHold) {}

  /// @param open the deadline has not passed, so that there may come more
  record CandidatesPage(String post, String heading, boolean open, List<Row> rows) {}
}
