package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.Objective.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures what moving a site or exchanging two would bring, by counting anew the clusters that it
/// touches and no others. The differences are those that [Measurer] finds between the whole
/// clusterings.
///
/// Sites are indexes of the problem's sites, clusters indexes into [#labels]. Time grows with the
/// size of the clusters touched (its square for some limits), and not with the number of sites. Not
/// for several threads at a time.
public final class Changes {

  private final Tally.Rules rules;
  private final Problem problem;
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<String, Integer> clusters = new HashMap<>();
  private final int[] clusterOf;
  private final List<String> labels;
  private final Totals totals;
  private final Ties ties;
  private final Map<Integer, Tally> left = new HashMap<>();

  private Changes(Problem problem, Clustering clustering) {
    this.problem = problem;
    rules = Tally.Rules.of(problem);
    clusterOf = new int[problem.sites().size()];
    Arrays.fill(clusterOf, -1);
    clustering.members().forEach(this::add);
    labels = tallies.stream().map(tally -> tally.group().label()).toList();
    totals = Totals.of(problem, tallies);
    ties = new Ties(problem, clusterOf);
  }

  /// As [Measurer#measure] reads a clustering: unknown sites are left out, and a site that is named
  /// twice counts in the first cluster that names it.
  public static Changes of(Problem problem, Clustering clustering) {
    return new Changes(problem, clustering);
  }

  private void add(String label, List<String> ids) {
    var members = new ArrayList<Integer>();
    for (String id : ids) {
      int site = problem.sites().indexOf(id).orElse(-1);
      if (site < 0 || clusterOf[site] >= 0) continue;
      clusterOf[site] = tallies.size();
      members.add(site);
    }
    if (members.isEmpty()) return;
    clusters.put(label, tallies.size());
    tallies.add(
        rules.tally(label, members.stream().mapToInt(Integer::intValue).sorted().toArray()));
  }

  public Problem problem() {
    return problem;
  }

  /// The clusters that have a site, in the order of the clustering.
  public List<String> labels() {
    return labels;
  }

  /// Index of a cluster, -1 where there is none of that label.
  public int cluster(String label) {
    return clusters.getOrDefault(label, -1);
  }

  /// Cluster of a site, -1 where it is in none.
  public int clusterOf(int site) {
    return clusterOf[site];
  }

  public int[] members(int cluster) {
    return tallies.get(cluster).group().members().clone();
  }

  public Centre centre(int cluster) {
    return tallies.get(cluster).group().centre();
  }

  /// From a site to the centre of any cluster, as the objective measures distances.
  public double toCentre(int site, int cluster) {
    return Centres.distance(problem, site, centre(cluster));
  }

  /// What moving a site to another cluster brings. A cluster that loses its only site is gone.
  public Change move(int site, int cluster) {
    int from = clusterOf[site];
    requireOther(from, cluster);
    var after = new ArrayList<Tally>();
    if (tallies.get(from).group().size() > 1) after.add(left(site));
    after.add(rules.changed(tallies.get(cluster), -1, site));
    return change(from, cluster, after, ties.of(site, cluster, -1, from));
  }

  /// What it brings when two sites of different clusters take each other's place.
  public Change exchange(int site, int other) {
    int from = clusterOf[site];
    int to = clusterOf[other];
    requireOther(from, to);
    var after =
        List.of(
            rules.changed(tallies.get(from), site, other),
            rules.changed(tallies.get(to), other, site));
    return change(from, to, after, ties.of(site, to, other, from));
  }

  /// The cluster that a site leaves, kept until the next site is asked about: most are asked about
  /// many times.
  private Tally left(int site) {
    var kept = left.get(site);
    if (kept != null) return kept;
    left.clear();
    var now = rules.changed(tallies.get(clusterOf[site]), site, -1);
    left.put(site, now);
    return now;
  }

  private static void requireOther(int from, int to) {
    if (from < 0 || to < 0 || from == to)
      throw new IllegalArgumentException("Not two clusters: " + from + " and " + to);
  }

  private String label(int cluster) {
    return tallies.get(cluster).group().label();
  }

  private Change change(int from, int to, List<Tally> after, List<Ties.Spread> spreads) {
    var before = List.of(tallies.get(from), tallies.get(to));
    var difference = new Suffering();
    for (var tally : before) difference.before(tally.broken());
    for (var tally : after) difference.after(tally.broken());
    for (var spread : spreads) {
      difference.before(spread.before());
      difference.after(spread.after());
    }
    if (after.size() < 2) gone(label(from), difference);
    double value = totals.value(from, to, after);
    double cost = value + totals.wishes(before, after);
    return new Change(cost, value, difference.breaks(), difference.mends());
  }

  private void gone(String label, Suffering difference) {
    int locks = problem.limits().size();
    rules
        .locked(label, List.of())
        .ifPresent(broken -> difference.after(List.of(new Tally.Found(locks + 1, broken))));
    difference.before(counted(tallies.size(), locks + 2));
    difference.after(counted(tallies.size() - 1, locks + 2));
  }

  private List<Tally.Found> counted(int clusters, int limit) {
    return Completeness.count(problem, clusters).stream()
        .map(broken -> new Tally.Found(limit, broken))
        .toList();
  }

  /// The objective and the wishes over all clusters.
  ///
  /// @param largest the three largest values with their clusters, for the largest distance
  @SuppressWarnings("ArrayRecordComponent")
  private record Totals(Problem problem, List<Tally> all, int[] largest, double weight) {

    static Totals of(Problem problem, List<Tally> all) {
      int[] largest =
          IntStream.range(0, all.size())
              .boxed()
              .sorted((a, b) -> Double.compare(all.get(b).value(), all.get(a).value()))
              .limit(3)
              .mapToInt(Integer::intValue)
              .toArray();
      double weight = all.stream().mapToDouble(tally -> tally.group().weight()).sum();
      return new Totals(problem, all, largest, weight);
    }

    double value(int from, int to, List<Tally> after) {
      if (problem.objective().measure() != Measure.LARGEST_DISTANCE)
        return after.stream().mapToDouble(Tally::value).sum()
            - all.get(from).value()
            - all.get(to).value();
      double others = 0;
      for (int c : largest) if (c != from && c != to) others = Math.max(others, all.get(c).value());
      double now = all.get(largest[0]).value();
      return Math.max(others, after.stream().mapToDouble(Tally::value).max().orElse(0)) - now;
    }

    double wishes(List<Tally> before, List<Tally> after) {
      double cost = 0;
      for (int w = 0; w < problem.wishes().size(); w++) {
        var wish = problem.wishes().get(w);
        int at = w;
        double amount =
            wish instanceof Wish.Balance
                ? balance(before, after)
                : after.stream().mapToDouble(tally -> tally.wishes()[at]).sum()
                    - before.stream().mapToDouble(tally -> tally.wishes()[at]).sum();
        cost += amount * wish.weight();
      }
      return cost;
    }

    /// The mean stays as long as no cluster goes.
    private double balance(List<Tally> before, List<Tally> after) {
      double mean = weight / all.size();
      double was = from(mean, before);
      if (after.size() == before.size()) return from(mean, after) - was;
      double next = weight / (all.size() - 1);
      return from(next, all) - from(next, before) + from(next, after) - from(mean, all);
    }

    private static double from(double mean, List<Tally> tallies) {
      return tallies.stream().mapToDouble(tally -> Math.abs(tally.group().weight() - mean)).sum();
    }
  }
}
