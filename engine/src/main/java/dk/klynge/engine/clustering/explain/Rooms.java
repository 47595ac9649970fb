package dk.klynge.engine.clustering.explain;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Broken;
import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Measured;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.Rule;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.explain.Room.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// How much room the limits leave in each cluster.
final class Rooms {

  /// Less than this share of a distance limit left: it is tight.
  static final double NEAR = 0.02;

  private final Problem problem;
  private final Map<String, Cluster> clusters = new HashMap<>();
  private final Map<String, Double> parts = new HashMap<>();

  Rooms(Problem problem, Measured measured) {
    this.problem = problem;
    for (var broken : measured.broken())
      if (broken.rule() == Rule.CONTIGUOUS)
        parts.merge(broken.cluster().orElse(""), broken.value(), Math::max);
    for (var cluster : measured.clusters()) clusters.put(cluster.label(), cluster);
  }

  double value(String label) {
    return cluster(label).measures().value();
  }

  private Cluster cluster(String label) {
    return Objects.requireNonNull(clusters.get(label), label);
  }

  /// @param neighbours ids of the sites that could join
  /// @param hindered moves into and out of the cluster that would lower the cost and break limits
  List<Room> of(String label, List<String> neighbours, List<Alternative> hindered) {
    var one = new One(cluster(label), neighbours, hindered, new ArrayList<>());
    for (var limit : problem.limits()) one.judge(limit);
    return one.rooms;
  }

  private final class One {
    private final Cluster cluster;
    private final List<String> neighbours;
    private final List<Alternative> hindered;
    private final List<Room> rooms;

    One(Cluster cluster, List<String> neighbours, List<Alternative> hindered, List<Room> rooms) {
      this.cluster = cluster;
      this.neighbours = neighbours;
      this.hindered = hindered;
      this.rooms = rooms;
    }

    private void judge(Limit limit) {
      var measures = cluster.measures();
      switch (limit) {
        case WeightWithin(double min, double max) -> {
          if (min > 0) add(Rule.WEIGHT_AT_LEAST, measures.weight(), min, lightest(cluster.sites()));
          if (max < Double.POSITIVE_INFINITY)
            add(Rule.WEIGHT_AT_MOST, measures.weight(), max, lightest(neighbours));
        }
        case SitesWithin(int min, int max) -> {
          if (min > 1) add(Rule.SITES_AT_LEAST, measures.sites(), min, 1);
          if (max < Integer.MAX_VALUE) add(Rule.SITES_AT_MOST, measures.sites(), max, 1);
        }
        case DiameterWithin(double most) ->
            add(Rule.DIAMETER, measures.diameter(), most, NEAR * most);
        case DistanceToCentreWithin(double most) ->
            add(Rule.DISTANCE_TO_CENTRE, measures.largestToCentre(), most, NEAR * most);
        case SameAttribute(String name) ->
            about(Rule.SAME_ATTRIBUTE, values(name), 1, List.of(name));
        case AgesCovered(var ages) -> ages(ages);
        case Contiguous _ ->
            about(Rule.CONTIGUOUS, parts.getOrDefault(cluster.label(), 1.0), 1, List.of());
        case KeepTogether(var ids) -> set(Rule.KEEP_TOGETHER, ids);
        case KeepApart(var ids) -> set(Rule.KEEP_APART, ids);
      }
    }

    /// @param step the smallest change that is likely
    private void add(Rule rule, double value, double bound, double step) {
      boolean least = rule == Rule.WEIGHT_AT_LEAST || rule == Rule.SITES_AT_LEAST;
      double left = least ? value - bound : bound - value;
      double rounding = Limit.TOLERANCE * Math.max(1, Math.abs(bound));
      var standing =
          left < -rounding
              ? Standing.BROKEN
              : left < step - rounding ? Standing.TIGHT : Standing.FREE;
      int hinders = hinders(rule, List.of());
      rooms.add(new Room(rule, value, bound, standing, List.of(), List.of(), hinders));
    }

    private void about(Rule rule, double value, double bound, List<String> about) {
      var standing = value > bound ? Standing.BROKEN : Standing.FREE;
      rooms.add(new Room(rule, value, bound, standing, about, List.of(), hinders(rule, about)));
    }

    private void ages(Set<String> ages) {
      var covered = new TreeSet<>(ages);
      covered.retainAll(cluster.measures().agesCovered());
      var scarce = covered.stream().filter(age -> offering(age) == 1).toList();
      var standing =
          covered.size() < ages.size()
              ? Standing.BROKEN
              : scarce.isEmpty() ? Standing.FREE : Standing.TIGHT;
      var about = ages.stream().sorted().toList();
      int hinders = hinders(Rule.AGES_COVERED, List.of());
      rooms.add(
          new Room(
              Rule.AGES_COVERED, covered.size(), ages.size(), standing, about, scarce, hinders));
    }

    private long offering(String age) {
      int group = sites().ageGroups().indexOf(age);
      return cluster.sites().stream().filter(id -> sites().offers(site(id), group)).count();
    }

    /// Sets of sites are told where the cluster has one of them.
    private void set(Rule rule, Set<String> ids) {
      var here = cluster.sites().stream().filter(ids::contains).toList();
      if (here.isEmpty()) return;
      long known = ids.stream().filter(id -> sites().indexOf(id).isPresent()).count();
      boolean together = rule == Rule.KEEP_TOGETHER;
      boolean broken = together ? here.size() < known : here.size() > 1;
      var about = ids.stream().sorted().toList();
      rooms.add(
          new Room(
              rule,
              here.size(),
              together ? known : 1,
              broken ? Standing.BROKEN : Standing.FREE,
              about,
              List.of(),
              hinders(rule, about)));
    }

    private double values(String attribute) {
      return cluster.sites().stream()
          .map(id -> sites().attribute(site(id), attribute))
          .distinct()
          .count();
    }

    private int hinders(Rule rule, List<String> about) {
      return (int)
          hindered.stream()
              .filter(
                  move -> move.change().breaks().stream().anyMatch(one -> here(one, rule, about)))
              .count();
    }

    /// A value that must not be mixed is about both clusters of a move, whichever breaks it.
    private boolean here(Broken broken, Rule rule, List<String> about) {
      if (broken.rule() != rule) return false;
      return switch (rule) {
        case KEEP_TOGETHER -> broken.sites().equals(about);
        case KEEP_APART -> about.containsAll(broken.sites()) && in(broken);
        case SAME_ATTRIBUTE -> broken.details().getFirst().equals(about.getFirst());
        default -> in(broken);
      };
    }

    private boolean in(Broken broken) {
      return broken.cluster().filter(cluster.label()::equals).isPresent();
    }

    /// The smallest number of children that moves with a site; 0 where none has any.
    private double lightest(Collection<String> ids) {
      return ids.stream()
          .mapToDouble(id -> sites().knownWeight(site(id)))
          .filter(weight -> weight > 0)
          .min()
          .orElse(0);
    }
  }

  private Sites sites() {
    return problem.sites();
  }

  private int site(String id) {
    return sites().indexOf(id).orElseThrow();
  }
}
