package dk.klynge.planning.proposal;

import dk.klynge.planning.ProposalId;
import java.time.Instant;
import java.time.LocalDate;
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

  /// What was asked.
  ///
  /// @param chosen the filter in words
  /// @param unplaced names of the institutions that could not be placed
  record Head(
      ProposalId id,
      String name,
      LocalDate day,
      List<String> chosen,
      int institutions,
      List<String> unplaced,
      String criteria,
      String criteriaText,
      Question.Effort effort,
      String by,
      Instant at) {}

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
      List<Figure> figures,
      List<Limit> broken,
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

  record Figure(String label, String value) {}

  /// One broken limit, as a sentence, with the cluster it is in and the institutions that break it.
  record Limit(String sentence, String cluster, List<Site> sites) {}

  record Site(String id, String name) {}

  /// Distances in metres.
  ///
  /// @param places by age group in the order of the columns
  record ClusterRow(
      String label,
      String today,
      String centre,
      int institutions,
      List<Long> places,
      long totalPlaces,
      boolean unknownPlaces,
      double diameter,
      double sum,
      double mean,
      double largest,
      String ages,
      int broken) {}
}
