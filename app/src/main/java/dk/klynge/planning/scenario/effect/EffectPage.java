package dk.klynge.planning.scenario.effect;

import dk.klynge.planning.scenario.effect.LimitLines.LimitLine;
import java.util.List;

/// What a scenario does: in all, and in the clusters that the last step touched.
///
/// @param touched the clusters of the last step
/// @param more how many further ones it touched
public record EffectPage(
    List<Line> totals,
    List<Touched> touched,
    int more,
    List<Broken> broken,
    List<String> across,
    List<String> unplaced,
    String model) {

  /// One measure: as it was in the beginning, as it is, and the difference.
  record Line(String label, String before, String now, String net) {}

  /// @param state new, gone, or empty where there is a cluster before and now
  record Touched(String id, String name, String state, List<Line> lines, List<LimitLine> limits) {}

  /// A limit that a cluster breaks.
  record Broken(String id, String cluster, LimitLine limit) {}
}
