package dk.klynge.planning.scenario;

import dk.klynge.planning.scenario.history.ScenarioHead;
import java.time.Instant;
import java.util.List;

/// What has been done in a scenario, the latest first.
record ActsPage(ScenarioHead head, List<Row> rows) {

  /// @param dropped whether it was undone and left behind
  /// @param published whether this revision was made public
  record Row(
      int revision,
      String sentence,
      int moved,
      String by,
      Instant at,
      boolean dropped,
      boolean published) {}
}
