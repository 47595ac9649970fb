package dk.klynge.engine.clustering;

import java.util.List;

/// Why a problem has no answer that keeps all its limits.
public sealed interface Reason {

  record NoSites() implements Reason {}

  /// A bound is below 1, negative, or a lower bound is above its upper bound.
  record BoundsCrossed(Rule atLeast, double min, double max) implements Reason {}

  /// More clusters than sites are asked for.
  record MoreClustersThanSites(int clusters, int sites) implements Reason {}

  /// Even all clusters together hold less than there is.
  record TooMuchWeight(double weight, int clusters, double maxEach) implements Reason {}

  record TooLittleWeight(double weight, int clusters, double minEach) implements Reason {}

  record TooManySites(int sites, int clusters, int maxEach) implements Reason {}

  record TooFewSites(int sites, int clusters, int minEach) implements Reason {}

  /// One site alone is above the bound.
  record SiteTooHeavy(String site, double weight, double max) implements Reason {}

  /// The sites of one value of an attribute cannot be divided within the bounds, however many
  /// clusters they get.
  record ValueCannotBeDivided(String attribute, String value, int sites, double weight)
      implements Reason {}

  /// Of the sites of one value fewer offer an age group, which every cluster needs, than these
  /// sites need clusters.
  record ValueHasTooFewOfAge(
      String attribute, String value, String ageGroup, int sites, int clusters) implements Reason {}

  /// The sites of one value cannot be divided so that all clusters keep the limits: all divisions
  /// have been looked through.
  record ValueHasNoDivision(String attribute, String value, int sites, double weight)
      implements Reason {}

  /// The values of attributes that must not be mixed need more clusters in all than are allowed.
  record ValuesNeedMoreClusters(List<String> attributes, int needed, int allowed)
      implements Reason {}

  /// The values can be divided into fewer clusters in all than are asked for.
  record ValuesAllowFewerClusters(List<String> attributes, int possible, int asked)
      implements Reason {}

  /// Sites that must be in one cluster (kept together, fixed to it or locked in it) and may not.
  record TogetherAndApart(List<String> sites) implements Reason {}

  /// Sites that must be in one cluster have different values of an attribute that must not be
  /// mixed.
  record TogetherAcrossValues(String attribute, List<String> sites) implements Reason {}

  /// Sites that must be in one cluster weigh too much together.
  record TogetherTooHeavy(List<String> sites, double weight, double max) implements Reason {}

  record TogetherTooMany(List<String> sites, int count, int max) implements Reason {}

  record TogetherTooWide(List<String> sites, double distance, double max) implements Reason {}

  /// Sites that must be in one cluster are fixed to different ones.
  record TogetherFixedApart(List<String> sites, List<String> labels) implements Reason {}

  /// A locked cluster breaks a limit as it is.
  record LockedBreaks(Broken broken) implements Reason {}

  /// A cluster is locked that the start does not have.
  record LockedUnknown(String label) implements Reason {}

  record FixedUnknown(String site, String label) implements Reason {}

  /// More clusters are locked or fixed to than there may be.
  record LockedTooMany(int clusters, int allowed) implements Reason {}

  /// More sites must be apart than there may be clusters.
  record ApartNeedsMoreClusters(List<String> sites, int allowed) implements Reason {}

  record AgeGroupUnknown(String ageGroup) implements Reason {}

  /// Fewer sites offer an age group that every cluster needs than there are clusters.
  record AgeGroupTooRare(String ageGroup, int sites, int clusters) implements Reason {}

  /// The neighbourhood graph falls into more parts than there may be clusters.
  record PartsNeedMoreClusters(int parts, int allowed) implements Reason {}

  /// The objective needs coordinates and there is only a table of distances.
  record CentroidNeedsCoordinates() implements Reason {}

  /// A longitude or latitude outside the earth.
  record NotOnEarth(String site, double longitude, double latitude) implements Reason {}

  /// The table of distances has another size than the sites.
  record TableOfAnotherSize(int rows, int sites) implements Reason {}

  /// A distance is missing, negative or infinite.
  record TableHasBadDistance(String from, String to, double value) implements Reason {}
}
