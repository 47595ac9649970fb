package dk.klynge.planning.headcount;

import dk.klynge.planning.ScenarioId;
import dk.klynge.ui.BarChart;
import java.util.List;
import java.util.Map;

/// Posts and people of a scenario.
///
/// @param sentences what the forecast says, the most important first
/// @param assumptions as sentences
/// @param tried whether a number of the form is another than that of scenario and cost model
record HeadcountPage(
    ScenarioId id,
    String name,
    String before,
    String model,
    int version,
    List<String> sentences,
    List<PostRow> posts,
    List<QuantileRow> quantiles,
    BarChart chart,
    List<ChanceRow> chances,
    List<String> assumptions,
    List<Field> fields,
    Map<String, String> errors,
    boolean tried,
    Files files) {

  /// What can be fetched.
  ///
  /// @param query of the page, so that files tell what the page tells; empty or with its `?`
  record Files(boolean may, String query) {}

  record PostRow(String label, int before, int after, int change) {}

  /// @param low not exceeded in one case of ten
  /// @param high not exceeded in nine cases of ten
  record QuantileRow(String label, double mean, int low, int middle, int high) {}

  /// @param range one number or some
  record ChanceRow(String range, String chance) {}

  /// @param kind number or date
  record Field(String name, String labelKey, String kind, String value, String error) {}
}
