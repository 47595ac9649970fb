package dk.klynge.engine.clustering;

import java.util.List;
import java.util.Map;

/// One cluster of a measured clustering.
///
/// @param sites ids of its sites, in the order of the problem's sites
public record Cluster(String label, List<String> sites, Centre centre, Measures measures) {

  public Cluster {
    sites = List.copyOf(sites);
  }

  /// What a cluster measures. Distances in metres, or in the unit of the table of distances.
  ///
  /// @param sites number of sites
  /// @param weight children in all, without sites of unknown weight
  /// @param weightByAgeGroup likewise, by age group in the order of the problem
  /// @param unknownWeight ids of the sites whose weight in all is unknown
  /// @param diameter largest distance between two sites
  /// @param sumToCentre sum of the sites' distances to the centre, each counted once
  /// @param value what the cluster contributes to the objective
  public record Measures(
      int sites,
      double weight,
      Map<String, Double> weightByAgeGroup,
      List<String> unknownWeight,
      List<String> agesCovered,
      double diameter,
      double sumToCentre,
      double meanToCentre,
      double largestToCentre,
      double value) {}
}
