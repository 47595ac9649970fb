package dk.klynge.staffing.rehearsal;

import java.util.List;

/// How often a measure came to each value.
///
/// @param from the smallest value that came
/// @param counts draws that came to `from`, the next, and so on; the last is not 0
record Distribution(Measure measure, int from, List<Integer> counts) {

  Distribution {
    counts = List.copyOf(counts);
  }

  int draws() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /// The smallest value that at least this percentage of draws does not exceed.
  int percentile(int percent) {
    long needed = Math.max(1, Math.ceilDiv((long) draws() * percent, 100L));
    long seen = 0;
    for (int i = 0; i < counts.size(); i++) {
      seen += counts.get(i);
      if (seen >= needed) return from + i;
    }
    return from;
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < counts.size(); i++) sum += (double) (from + i) * counts.get(i);
    return draws() == 0 ? 0 : sum / draws();
  }
}
