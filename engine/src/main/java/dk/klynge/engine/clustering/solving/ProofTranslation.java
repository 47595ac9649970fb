package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.Distance;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Locks;
import dk.klynge.engine.clustering.Objective.Measure;
import dk.klynge.engine.clustering.Objective.Weighting;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.proof.Costs;
import dk.klynge.engine.clustering.proof.LowerBound;
import dk.klynge.engine.clustering.proof.Proof;
import dk.klynge.engine.clustering.proof.Question;
import dk.klynge.engine.clustering.proof.Widest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Turns a problem into what can be proved about it. What is left out, such as wishes and
/// contiguity, only makes the bound lower.
///
/// Bounds get a little more room than the limits give themselves, so that no rounding can make the
/// question narrower than the problem.
public record ProofTranslation(Problem problem) {

  private static final double ROOM = 2 * Limit.TOLERANCE;

  /// Whether anything can be proved about problems of this kind. Nothing is known about centroids:
  /// their centres are no sites.
  boolean knowsBounds() {
    return problem.objective().measure() != Measure.CENTROID;
  }

  /// Whether the proof knows everything that makes a clustering good, and nothing is asked of a
  /// cluster but that it is not too large: then sites that are dear by its multipliers are dear.
  boolean knowsAll() {
    var bounds = Bounds.of(problem.limits());
    return problem.objective().measure() == Measure.MEDIAN
        && problem.wishes().isEmpty()
        && problem.locks().equals(Locks.none())
        && bounds.minWeight() <= 0
        && bounds.minSites() <= 1
        && problem.limits().stream()
            .allMatch(limit ->
                limit instanceof WeightWithin
                    || limit instanceof SitesWithin
                    || limit instanceof SameAttribute);
  }

  /// Empty where nothing is proved about problems of this kind.
  ///
  /// @param clusters as many as have been found; with as few as possible there need not be more
  public Optional<LowerBound> lowerBound(int clusters) {
    boolean largest = problem.objective().measure() == Measure.LARGEST_DISTANCE;
    return question(clusters).map(asked -> largest ? new Widest(asked) : new Proof(asked));
  }

  /// What each site costs at each centre, and the limits.
  public Optional<Question> question(int clusters) {
    if (!knowsBounds()) return Optional.empty();
    var together = Togetherness.of(problem, fixedTogether());
    int[] unitOf = units(together.groupOf());
    int[] classOf = classes();
    for (var group : together.groups())
      if (group.stream().mapToInt(site -> classOf[site]).distinct().count() > 1)
        return Optional.empty();
    double[] weight = new double[unitOf.length];
    Arrays.setAll(weight, problem.sites()::knownWeight);
    int[] offers = offers();
    var counts = new ProofCounts(problem, classOf, offers, needed()).counts(clusters);
    for (int c = 0; c < counts.classFewest().length; c++)
      if (counts.classFewest()[c] > counts.classMost()[c]) return Optional.empty();
    var limits = limits();
    return Optional.of(new Question(costs(), unitOf, classOf, weight, offers, limits, counts));
  }

  private Costs costs() {
    boolean children = problem.objective().weighting() == Weighting.CHILDREN;
    boolean squared = problem.objective().measure() == Measure.MOMENT_OF_INERTIA;
    var sites = problem.sites();
    var distance = problem.distance();
    return new Costs() {
      @Override
      public double cost(int centre, int site) {
        double far = distance.between(sites, site, centre);
        double once = squared ? far * far : far;
        return children ? sites.knownWeight(site) * once : once;
      }

      @Override
      public double distance(int one, int other) {
        return distance.between(sites, one, other);
      }

      @Override
      public boolean metric() {
        return !(distance instanceof Distance.Matrix);
      }
    };
  }

  /// Sites that are fixed to the same label.
  private List<List<Integer>> fixedTogether() {
    var named = Named.of(problem);
    var sets = new ArrayList<List<Integer>>();
    for (int slot = 0; slot < named.labels().size(); slot++) {
      var set = new ArrayList<Integer>();
      for (int site = 0; site < named.pinned().length; site++)
        if (named.pinned()[site] && named.begin()[site] == slot) set.add(site);
      if (set.size() > 1) sets.add(set);
    }
    return sets;
  }

  private static int[] units(int[] groupOf) {
    int next = Arrays.stream(groupOf).max().orElse(-1) + 1;
    int[] unitOf = new int[groupOf.length];
    for (int site = 0; site < unitOf.length; site++)
      unitOf[site] = groupOf[site] >= 0 ? groupOf[site] : next++;
    return unitOf;
  }

  private int[] classes() {
    return Areas.of(problem).areaOf();
  }

  private int needed() {
    var groups = problem.sites().ageGroups();
    int bits = 0;
    for (var limit : problem.limits())
      if (limit instanceof AgesCovered(var wanted))
        for (int a = 0; a < groups.size(); a++)
          if (wanted.contains(groups.get(a)) && bit(a) != 0) bits |= bit(a);
    return bits;
  }

  private static int bit(int ageGroup) {
    return ageGroup < Question.Limits.MOST_NEEDED ? 1 << ageGroup : 0;
  }

  private int[] offers() {
    int[] offers = new int[problem.sites().size()];
    for (int site = 0; site < offers.length; site++)
      for (int a = 0; a < problem.sites().ageGroups().size(); a++)
        if (problem.sites().offers(site, a)) offers[site] |= bit(a);
    return offers;
  }

  private Question.Limits limits() {
    var bounds = Bounds.of(problem.limits());
    double reach = Double.POSITIVE_INFINITY;
    double width = Double.POSITIVE_INFINITY;
    var apart = new ArrayList<int[]>();
    for (var limit : problem.limits()) {
      if (limit instanceof DiameterWithin(double metres)) width = Math.min(width, above(metres));
      if (limit instanceof DistanceToCentreWithin(double metres))
        reach = Math.min(reach, above(metres));
      if (limit instanceof KeepApart(var ids))
        apart.add(
            ids.stream()
                .flatMapToInt(id -> problem.sites().indexOf(id).stream())
                .sorted()
                .toArray());
    }
    double least = bounds.minWeight() - ROOM * Math.max(1, bounds.minWeight());
    return new Question.Limits(
        least,
        above(bounds.maxWeight()),
        bounds.minSites(),
        bounds.maxSites(),
        needed(),
        Math.min(reach, width),
        width,
        apart.toArray(int[][]::new));
  }

  private static double above(double bound) {
    return bound + ROOM * Math.max(1, Math.abs(bound));
  }
}
