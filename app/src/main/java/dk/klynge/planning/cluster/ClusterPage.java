package dk.klynge.planning.cluster;

import dk.klynge.planning.reading.ClusterRow;
import dk.klynge.planning.reading.Head;
import java.util.List;

/// One cluster of a proposal.
///
/// @param previous and
/// @param next labels of the clusters beside it; empty at the ends
record ClusterPage(
    Head head,
    ClusterRow cluster,
    List<String> ageGroups,
    List<Judged> limits,
    Why why,
    List<Member> members,
    String previous,
    String next) {

  /// One limit, what was measured, and whether it is kept. What is not kept is told in a sentence.
  ///
  /// @param left how much room there is; empty where that is no number
  /// @param binding what the limit does to this cluster; empty: nothing
  record Judged(
      String limit,
      String value,
      String bound,
      boolean met,
      String sentence,
      String left,
      String binding) {}

  /// Why the cluster is as it is.
  ///
  /// @param lead sentences about the whole cluster
  /// @param wishes whether prices include wishes
  record Why(List<String> lead, List<Placement> sites, boolean wishes) {}

  /// @param ground why the institution is here, as a sentence
  /// @param alternative the best that could be done instead without breaking a limit
  /// @param cluster it would be in; empty where there is none
  /// @param price what that costs, with its sign; empty likewise
  record Placement(
      String id, String name, String ground, String alternative, String cluster, String price) {}

  /// @param places empty where nobody knows
  /// @param distance metres to the centre
  /// @param today the cluster it is in today
  record Member(
      String id,
      String name,
      String type,
      String area,
      String places,
      double distance,
      boolean centre,
      String today) {}
}
