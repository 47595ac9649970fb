package dk.klynge.planning.scenario.beginning;

import dk.klynge.planning.ScenarioId;
import dk.klynge.ui.Paging;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// The list of scenarios, the latest changed first.
record ScenariosPage(List<Row> rows, Paging paging, boolean mayEdit, boolean mayHold) {

  /// @param published the latest published revision; 0 is one, too, and -1 is none
  record Row(
      ScenarioId id,
      String name,
      LocalDate day,
      String track,
      int revision,
      int institutions,
      int clusters,
      int published,
      String by,
      Instant at) {}
}
