package dk.klynge.engine.clustering.search.state;

import java.util.List;

/// All the search has to know. Arrays are never changed once handed over.
///
/// @param times how often the distance of each site counts
@SuppressWarnings("ArrayRecordComponent")
public record Instance(
    Metric metric,
    Shape.Kind shape,
    double[] times,
    Plane plane,
    Neighbours neighbours,
    List<Criterion.Priced> criteria,
    Classes classes,
    Counts counts,
    Given given) {

  public int size() {
    return times.length;
  }

  public double[] x() {
    return plane.x;
  }

  public double[] y() {
    return plane.y;
  }

  /// Coordinates for centroids, and flat enough to divide sites by.
  ///
  /// @param bulk what a first division is to share out evenly, per site
  /// @param mostSites of a cluster; at least 1
  public record Plane(double[] x, double[] y, double[] bulk, int mostSites) {}

  /// Sites of different classes must not share a cluster.
  ///
  /// @param least the smallest number of clusters each class can do with, for all that is known
  /// @param most the largest
  public record Classes(int[] classOf, int[] least, int[] most) {}

  public record Counts(int fewest, int most, Preference preference) {}

  /// Whether fewer clusters are better.
  public enum Preference {
    ANY_NUMBER,
    AS_FEW_AS_POSSIBLE
  }

  /// What the search begins with. Clusters 0 to `slots` - 1 are those that have a name already.
  ///
  /// @param start cluster of each site, -1: none yet
  /// @param pinned sites that stay in their cluster of the start
  /// @param locked clusters that nothing may leave or enter
  public record Given(int[] start, boolean[] pinned, boolean[] locked, int slots) {
    boolean anything() {
      for (int cluster : start) if (cluster >= 0) return true;
      return false;
    }
  }
}
