package dk.klynge.staffing.rehearsal;

import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.ui.BarChart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the pages of rehearsals show. Templates only read.
final class RehearsalPages {

  private RehearsalPages() {}

  /// @param form key of this form
  /// @param handedIn applications; 0 where real wishes may not be used
  record ListPage(
      Campaign campaign,
      int open,
      int handedIn,
      List<Field> fields,
      Map<String, String> values,
      Map<String, String> errors,
      String form,
      List<Row> rows) {}

  /// @param name of the input
  record Field(String name, String label, String hint) {}

  record Row(UUID id, Instant at, String by, String state, String found) {}

  /// @param lead the result in some sentences
  record ShowPage(
      Campaign campaign,
      Rehearsal rehearsal,
      int percent,
      String progress,
      List<String> lead,
      List<Line> lines,
      List<Chart> charts,
      List<Assumed> assumed,
      List<String> takenForGranted) {}

  /// One measure in numbers: one draw in ten is below `low`, one above `high`.
  record Line(String title, int low, int middle, int high, String mean, String said) {}

  record Chart(String id, String title, BarChart chart, List<Share> shares) {}

  /// @param value or span of values
  record Share(String value, int draws, String percent) {}

  record Assumed(String label, String value) {}
}
