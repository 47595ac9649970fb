package dk.klynge.planning.comparison;

import dk.klynge.planning.reading.Breach;
import dk.klynge.planning.reading.Head;
import java.util.List;

/// A proposal beside the clusters of its day, by the same measures.
///
/// @param ended names of today's clusters that no proposed cluster carries on
/// @param movingPlaces the known places of the institutions that move
record ComparisonPage(
    Head head,
    List<Total> totals,
    List<Pair> clusters,
    List<String> ended,
    List<Move> moves,
    long movingPlaces,
    int staying,
    List<Breach> brokenToday) {

  /// One measure: today, proposed, and what changes.
  record Total(String measure, String today, String proposed, String change) {}

  /// A proposed cluster beside the one it carries on; `today` is empty for a new one.
  record Pair(
      String label,
      String today,
      Change institutions,
      Change places,
      Change sum,
      Change diameter,
      int stay,
      int join,
      int leave) {}

  record Change(String today, String proposed) {}

  /// An institution that changes cluster; `from` is empty where it is in none today.
  record Move(String id, String name, String places, String from, String to, String carries) {}
}
