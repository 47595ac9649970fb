package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.Assessments.Assessed;
import dk.klynge.staffing.Assessments.Progress;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.Posts.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What the pages show. Templates only read.
final class RecommendationPages {

  private RecommendationPages() {}

  /// @param standing ready, overridden, lacking or none
  /// @param lacks what stands in the committee's way, as sentences
  /// @param state nothing, draft, handed-over or none-found
  /// @param ranked whether the committee has an order of its own to begin with
  record ShowPage(
      Post post,
      String campaign,
      int round,
      int version,
      String state,
      Optional<Instant> handedOver,
      String standing,
      List<String> lacks,
      List<Line> candidates,
      Map<String, String> values,
      Map<String, String> errors,
      Optional<LocalDate> due,
      Rights rights,
      boolean ranked,
      boolean overtaken) {}

  /// @param giveBack whether a recommendation that was handed over can be opened again
  record Rights(boolean write, boolean giveBack) {}

  /// @param wish which of the applicant's wishes the post is, from 1
  /// @param assessed empty for somebody who is called to no interview
  record Line(UUID application, String name, int wish, Optional<Assessed> assessed) {}

  record ListPage(
      Campaign campaign,
      int round,
      List<Integer> rounds,
      List<Row> rows,
      int missing,
      int overdue) {}

  /// @param state nothing, draft, handed-over, none-found or settled
  record Row(
      UUID post,
      String place,
      String area,
      String state,
      Optional<LocalDate> due,
      boolean overdue,
      Optional<Progress> interviews) {}
}
