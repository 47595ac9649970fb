package dk.klynge.publishing.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pages of the communication plan show.
final class CommunicationPages {

  private CommunicationPages() {}

  record PlanPage(
      Asked asked,
      List<Row> rows,
      List<Week> weeks,
      List<Choice> audiences,
      List<Choice> channels,
      List<Choice> states,
      int late) {}

  /// What is asked for; empty for everything.
  record Asked(String audience, String channel, String state) {}

  /// @param milestone that it hangs on; empty where on none
  /// @param own whether it is the business of who looks
  record Row(
      MeasureId id,
      int version,
      String audience,
      String channel,
      String message,
      LocalDate due,
      boolean provisional,
      String milestone,
      String owner,
      String state,
      boolean own) {}

  /// @param cells messages by audience, in the order of the headings
  record Week(String name, List<List<Row>> cells) {}

  record Choice(String value, String text) {}

  record FormPage(
      Optional<MeasureId> id,
      String token,
      MeasureForm form,
      Map<String, String> errors,
      Optional<String> theirs,
      List<Choice> audiences,
      List<Choice> channels,
      List<Choice> milestones) {}
}
