package dk.klynge.planning.proposal;

import dk.klynge.planning.proposal.ProposalPage.ClusterRow;
import dk.klynge.planning.proposal.ProposalPage.Head;
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
    List<Member> members,
    String previous,
    String next) {

  /// One limit, what was measured, and whether it is kept. What is not kept is told in a sentence.
  record Judged(String limit, String value, String bound, boolean met, String sentence) {}

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
