package dk.klynge.staffing.campaign;

import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Posts.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the pages show. Templates only read.
final class CampaignPages {

  private CampaignPages() {}

  record ListPage(List<Row> rows, boolean mayPlan) {}

  /// @param next what happens next, and when
  record Row(Campaign campaign, int posts, int filled, Optional<StepLine> next) {}

  /// One step as the tables show it.
  ///
  /// @param place whose dates these are; empty for all
  /// @param state past, now or coming
  record StepLine(
      String step,
      int round,
      String title,
      String owner,
      Optional<UUID> placeId,
      String place,
      LocalDate begins,
      LocalDate ends,
      int week,
      boolean confirmed,
      String reason,
      String state) {}

  /// @param ways what else may be done with it: names of pages
  record ShowPage(
      Campaign campaign,
      int version,
      Gate gate,
      List<StepLine> steps,
      List<StepLine> own,
      List<Told> warnings,
      List<PostLine> posts,
      Set<String> ways,
      boolean mayPlan) {}

  /// Whether posts may be announced, and why.
  ///
  /// @param state agreed, overridden or closed
  record Gate(String state, Optional<LocalDate> concludedOn, String note) {}

  /// @param key of a sentence with its arguments ready to show
  record Told(String key, List<String> arguments) {}

  record PostLine(Post post, String area) {}

  /// @param number of the date that the form was made from
  record StepPage(
      Campaign campaign,
      StepLine line,
      long number,
      Map<String, String> form,
      Map<String, String> errors,
      List<Told> follows,
      List<Before> history,
      boolean overtaken) {}

  record Before(LocalDate begins, LocalDate ends, boolean confirmed, String reason, Instant at) {}

  record FormPage(CampaignForm form, Map<String, String> errors, List<Option> templates) {}

  record Option(String value, String text) {}
}
