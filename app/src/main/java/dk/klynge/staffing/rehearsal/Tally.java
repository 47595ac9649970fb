package dk.klynge.staffing.rehearsal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts what the draws came to.
final class Tally {

  private final Map<Measure, TreeMap<Integer, Integer>> seen = new EnumMap<>(Measure.class);
  private int draws;

  void add(Map<Measure, Integer> measures) {
    measures.forEach((measure, value) ->
        seen.computeIfAbsent(measure, _ -> new TreeMap<>()).merge(value, 1, Integer::sum));
    draws++;
  }

  int draws() {
    return draws;
  }

  /// In the order of [Measure].
  List<Distribution> distributions() {
    return Arrays.stream(Measure.values()).filter(seen::containsKey).map(this::of).toList();
  }

  private Distribution of(Measure measure) {
    var values = seen.getOrDefault(measure, new TreeMap<>());
    var counts = new ArrayList<Integer>();
    for (int value = values.firstKey(); value <= values.lastKey(); value++)
      counts.add(values.getOrDefault(value, 0));
    return new Distribution(measure, values.firstKey(), counts);
  }
}
