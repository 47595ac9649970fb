package dk.klynge.decision.summary;

import dk.klynge.decision.HearingId;
import dk.klynge.decision.Hearings.Tally;
import dk.klynge.decision.summary.Gathered.ByCluster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the pages of summaries show.
final class SummaryPages {

  private SummaryPages() {}

  /// @param finished whether the public sees it
  record SummaryPage(
      HearingId hearing,
      String title,
      LocalDate first,
      LocalDate last,
      boolean finished,
      boolean mayEdit,
      Tally tally,
      List<Gathered> themes,
      List<ByCluster> clusters) {}

  /// @param errors text by field
  /// @param written by theme id what was written and could not be saved
  record ThemesPage(
      HearingId hearing,
      String title,
      boolean finished,
      List<Gathered> themes,
      String name,
      Map<String, String> written,
      Map<String, String> errors) {}
}
