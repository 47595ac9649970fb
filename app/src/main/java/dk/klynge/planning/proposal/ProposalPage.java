package dk.klynge.planning.proposal;

import dk.klynge.planning.reading.Breach;
import dk.klynge.planning.reading.ClusterRow;
import dk.klynge.planning.reading.Head;
import dk.klynge.planning.reading.Overview;
import dk.klynge.planning.reading.Plan;
import java.util.List;
import java.util.Optional;

/// One proposal, from waiting to found.
///
/// @param state waiting, running, finished, impossible, cancelled or failed
record ProposalPage(
    Head head,
    String state,
    Optional<Under> running,
    Optional<Found> found,
    List<String> reasons,
    String reference,
    boolean mayPropose,
    boolean mayExport) {

  /// A run under way.
  ///
  /// @param gap how far from the best possible the best so far is at most; empty where unknown
  record Under(
      String best,
      boolean broken,
      String gap,
      long iterations,
      long passed,
      long left,
      int seconds,
      boolean cancelAsked,
      Optional<Drawing> curve) {}

  /// @param ageGroups the codes of the columns of places
  /// @param unknown names of institutions whose places nobody knows
  record Found(
      List<Overview.Figure> figures,
      List<Breach> broken,
      List<String> ageGroups,
      List<ClusterRow> clusters,
      List<String> notes,
      List<String> unknown,
      Optional<Drawing> curve,
      Plan.Search search,
      boolean hasToday,
      String sort) {}

  /// @param path the `d` of an SVG path
  /// @param said the same in words
  record Drawing(String path, String said) {}
}
