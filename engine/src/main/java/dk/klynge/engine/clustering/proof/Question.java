package dk.klynge.engine.clustering.proof;

import java.util.Arrays;

/// What is to be proved: no clustering that keeps all limits costs less than some number. Arrays
/// are never changed once handed over.
///
/// Limits that are not told here may be broken by what the bound compares with; the bound holds all
/// the same, only lower.
///
/// @param unitOf sites of the same unit share a cluster; units are numbered from 0 without gaps
/// @param classOf sites of different classes never share a cluster; numbered from 0 without gaps,
///   all sites of a unit have the same
/// @param weight of each site
/// @param offers bit set of the things each site offers, of which a cluster needs all in
///   [Limits#needed]
@SuppressWarnings("ArrayRecordComponent")
public record Question(
    Costs costs,
    int[] unitOf,
    int[] classOf,
    double[] weight,
    int[] offers,
    Limits limits,
    Counts counts) {

  public Question {
    limits = limits.finite(Arrays.stream(weight).sum(), unitOf.length);
  }

  int sites() {
    return unitOf.length;
  }

  Question costing(Costs others) {
    return new Question(others, unitOf, classOf, weight, offers, limits, counts);
  }

  Question counting(Counts others) {
    return new Question(costs, unitOf, classOf, weight, offers, limits, others);
  }

  /// What every cluster keeps. Upper bounds may be infinite and have room for rounding already.
  ///
  /// @param needed bit set, at most [#MOST_NEEDED] bits
  /// @param reach largest distance of a site to the centre
  /// @param width largest distance of two sites
  /// @param apart sets of sites of which no two share a cluster
  public record Limits(
      double minWeight,
      double maxWeight,
      int minSites,
      int maxSites,
      int needed,
      double reach,
      double width,
      int[][] apart) {

    /// More would need too long tables; the bound is to leave out the others.
    public static final int MOST_NEEDED = 5;

    /// Bounds that say the same of so many children and sites, but are numbers to reckon with.
    Limits finite(double allWeight, int allSites) {
      double weight = Math.min(maxWeight, 1.000001 * allWeight);
      int sites = Math.min(maxSites, allSites);
      return new Limits(minWeight, weight, minSites, sites, needed, reach, width, apart);
    }

    /// The same for some of the sites.
    ///
    /// @param here number of each site among them, -1: not among them
    Limits within(int[] here) {
      int[][] some = new int[apart.length][];
      for (int s = 0; s < apart.length; s++)
        some[s] = Arrays.stream(apart[s]).map(site -> here[site]).filter(i -> i >= 0).toArray();
      return new Limits(minWeight, maxWeight, minSites, maxSites, needed, reach, width, some);
    }

    /// Something makes more sites good for a cluster than those that pay for themselves.
    boolean demanding() {
      return minWeight > 0 || minSites > 1 || needed != 0;
    }
  }

  /// How many clusters there are, in all and of each class.
  public record Counts(int fewest, int most, int[] classFewest, int[] classMost) {
    /// The number in all forbids something that each class for itself allows.
    boolean tied() {
      return Arrays.stream(classFewest).asLongStream().sum() < fewest
          || Arrays.stream(classMost).asLongStream().sum() > most;
    }
  }
}
