package dk.klynge.planning;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a good structure is: the hard limits that every cluster must keep and the wishes that are
/// weighed against each other, as data that people write, read and compare.
///
/// Distances are metres where the coordinates are, ages are years, the weight of an institution is
/// its places or children ([Weighing]). An open end is infinite or zero, never missing.
public record CriteriaSet(
    Wording name,
    Wording description,
    Clusters clusters,
    Goal goal,
    Distances distances,
    Weighing weighing,
    Limits limits,
    Wishes wishes) {

  /// The same criteria for another number of clusters.
  public CriteriaSet with(Clusters others) {
    return new CriteriaSet(name, description, others, goal, distances, weighing, limits, wishes);
  }

  /// A short text in both languages.
  public record Wording(String da, String en) {

    public static final Wording NONE = new Wording("", "");

    public String in(Locale language) {
      return language.getLanguage().equals("en") ? en : da;
    }
  }

  /// How many clusters there are to be.
  public sealed interface Clusters {

    record Exactly(int number) implements Clusters {}

    record Between(int min, int max) implements Clusters {}

    /// As few as the limits allow.
    record Fewest() implements Clusters {}
  }

  /// What is made as small as possible.
  public record Goal(Measure measure, Counting counting) {}

  public enum Measure {
    /// Sum of distances to the best centre institution of each cluster.
    MEDIAN,
    /// Sum of distances to the point in the middle of each cluster.
    CENTROID,
    /// Sum of squared distances to the best centre institution of each cluster.
    MOMENT_OF_INERTIA,
    /// The largest distance from any institution to the best centre institution of its cluster.
    LARGEST_DISTANCE
  }

  public enum Counting {
    /// Each institution's distance counts once.
    EACH_SITE,
    /// Each institution's distance counts as often as it has places or children.
    EACH_CHILD
  }

  /// How the distance between two institutions is measured.
  public sealed interface Distances {

    /// Along the surface of the earth where the places on it are known, else straight lines in the
    /// coordinates of the file.
    record Fitting() implements Distances {}

    /// Straight line in the coordinates of the file, in the unit of the file.
    record AsGiven() implements Distances {}

    /// Straight line in a system of metres such as EPSG:25832.
    record Planar(int epsg) implements Distances {}

    /// Along the surface of the earth.
    record GreatCircle() implements Distances {}
  }

  /// What an institution weighs: its places or its enrolled children, in all age groups or in some.
  ///
  /// `unknown` is what an institution counts for whose number nobody has given; the plan names it.
  public record Weighing(Of of, List<String> ageGroups, double unknown) {

    public enum Of {
      PLACES,
      CHILDREN
    }

    public Weighing {
      ageGroups = List.copyOf(ageGroups);
    }
  }

  /// From `min` to `max`, both included; 0 and infinity are open ends.
  public record Range(double min, double max) {

    public static final Range OPEN = new Range(0, Double.POSITIVE_INFINITY);

    public boolean open() {
      return min <= 0 && max == Double.POSITIVE_INFINITY;
    }
  }

  /// The cluster has places in every age group that lies between the ages `from` and `to`.
  ///
  /// `unoffered` says what happens with an age group that no institution of the selection has at
  /// all.
  public record Ages(int from, int to, Unoffered unoffered) {

    public enum Unoffered {
      /// The limit stands, and every cluster breaks it.
      REQUIRE,
      /// The age group is left out, and the plan says so.
      LEAVE_OUT
    }
  }

  /// Who is a neighbour of whom. A cluster is contiguous when one can walk between any two of its
  /// institutions from neighbour to neighbour without leaving the cluster.
  public sealed interface Neighbours {

    /// Two are neighbours when one of them is among the `k` nearest of the other.
    record Nearest(int k) implements Neighbours {}

    /// Two are neighbours when they are at most so many metres apart.
    record Within(double metres) implements Neighbours {}
  }

  /// What must hold in every cluster. Infinite distances and empty lists ask for nothing.
  public record Limits(
      Range weight,
      Range sites,
      double diameter,
      double toCentre,
      List<String> same,
      Optional<Ages> ages,
      Optional<Neighbours> neighbours,
      Ties ties) {

    public static final Limits NONE =
        new Limits(
            Range.OPEN,
            Range.OPEN,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Ties.NONE);

    public Limits {
      same = List.copyOf(same);
    }
  }

  /// Institutions that belong together, apart, or to a named cluster, by their ids.
  public record Ties(
      List<List<String>> together, List<List<String>> apart, Map<String, List<String>> fixed) {

    public static final Ties NONE = new Ties(List.of(), List.of(), Map.of());

    public Ties {
      together = together.stream().map(List::copyOf).toList();
      apart = apart.stream().map(List::copyOf).toList();
    }

    public boolean none() {
      return together.isEmpty() && apart.isEmpty() && fixed.isEmpty();
    }
  }

  /// What is better though not required. Each weight is a price in the unit of the goal, mostly
  /// metres, for each unit of what is missing; 0 asks for nothing.
  ///
  /// `balance`: for each place or child that a cluster is away from the mean cluster. `keep`: for
  /// each institution that changes cluster. `same`: for each institution that differs from the rest
  /// of its cluster in an attribute. `transitions`: for each further cluster that the institutions
  /// with the same value of an attribute (a school district) are spread over, so that children stay
  /// in one cluster as they grow.
  public record Wishes(
      double balance, double keep, Map<String, Double> same, Map<String, Double> transitions) {

    public static final Wishes NONE = new Wishes(0, 0, Map.of(), Map.of());

    public boolean none() {
      return balance == 0 && keep == 0 && transitions.isEmpty() && same.isEmpty();
    }
  }
}
