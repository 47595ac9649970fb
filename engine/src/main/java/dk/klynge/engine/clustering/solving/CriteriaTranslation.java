package dk.klynge.engine.clustering.solving;

import dk.klynge.engine.clustering.AgesCovered;
import dk.klynge.engine.clustering.Contiguous;
import dk.klynge.engine.clustering.DiameterWithin;
import dk.klynge.engine.clustering.DistanceToCentreWithin;
import dk.klynge.engine.clustering.KeepApart;
import dk.klynge.engine.clustering.KeepTogether;
import dk.klynge.engine.clustering.Limit;
import dk.klynge.engine.clustering.Problem;
import dk.klynge.engine.clustering.SameAttribute;
import dk.klynge.engine.clustering.Sites;
import dk.klynge.engine.clustering.SitesWithin;
import dk.klynge.engine.clustering.WeightWithin;
import dk.klynge.engine.clustering.Wish;
import dk.klynge.engine.clustering.search.criteria.Criteria;
import dk.klynge.engine.clustering.search.state.Criterion;
import dk.klynge.engine.clustering.search.state.Criterion.Priced;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/// Turns limits and wishes into criteria of the search.
record CriteriaTranslation(Problem problem, Named named) {

  private Sites sites() {
    return problem.sites();
  }

  List<Priced> limit(Limit limit) {
    return switch (limit) {
      case WeightWithin(double min, double max) ->
          List.of(Priced.limit(Criteria.weight(weights(), min, max), 0.1 * bound(min, max)));
      case SitesWithin(int min, int max) -> List.of(Priced.limit(Criteria.sites(min, max), 1));
      case DiameterWithin(double metres) ->
          List.of(Priced.limit(Criteria.diameter(metres), Math.max(1, metres)));
      case DistanceToCentreWithin(double metres) ->
          List.of(Priced.limit(Criteria.toCentre(metres), Math.max(1, metres)));
      case SameAttribute(String name) -> sameAttribute(name);
      case AgesCovered(var groups) -> {
        long needed = bits(groups);
        yield List.of(Priced.limit(Criteria.covered(offers(), needed), 1));
      }
      case Contiguous contiguous -> List.of(Priced.limit(Criteria.connected(graph(contiguous)), 1));
      case KeepTogether _ -> List.of();
      case KeepApart(var ids) -> List.of(Priced.limit(Criteria.apart(marked(ids)), 1));
    };
  }

  /// All sets that are kept together, joined where they overlap, as one criterion.
  List<Priced> together() {
    int[] groupOf = Togetherness.of(problem, List.of()).groupOf();
    if (Arrays.stream(groupOf).allMatch(group -> group < 0)) return List.of();
    return List.of(Priced.limit(Criteria.together(groupOf), 0.5));
  }

  /// Without a start or a fixed site nothing ever mixes the values: neighbours are of the same
  /// value only.
  private List<Priced> sameAttribute(String name) {
    if (Arrays.stream(named.begin()).allMatch(slot -> slot < 0)) return List.of();
    return List.of(Priced.limit(Criteria.alike(values(name)), 1));
  }

  Priced wish(Wish wish) {
    return Priced.wish(
        switch (wish) {
          case Wish.Balance _ -> Criteria.balance(weights());
          case Wish.KeepAsToday _ -> Criteria.home(named.today());
          case Wish.SameAttributePreferred(String name, double _) -> Criteria.alike(values(name));
          case Wish.CoherentTransitions(String attribute, double _) -> coherent(attribute);
        },
        wish.weight());
  }

  private Criterion.Making coherent(String attribute) {
    var groups = new HashMap<String, Integer>();
    int[] groupOf = new int[sites().size()];
    for (int site = 0; site < groupOf.length; site++) {
      String value = sites().attribute(site, attribute);
      groupOf[site] = value.isEmpty() ? -1 : groups.computeIfAbsent(value, _ -> groups.size());
    }
    return Criteria.together(groupOf);
  }

  private static double bound(double min, double max) {
    return Math.max(1, max < Double.POSITIVE_INFINITY ? max : min);
  }

  private double[] weights() {
    double[] weights = new double[sites().size()];
    Arrays.setAll(weights, sites()::knownWeight);
    return weights;
  }

  private int[] values(String attribute) {
    var values = new HashMap<String, Integer>();
    int[] valueOf = new int[sites().size()];
    for (int site = 0; site < valueOf.length; site++)
      valueOf[site] =
          values.computeIfAbsent(sites().attribute(site, attribute), _ -> values.size());
    return valueOf;
  }

  private long bits(Set<String> groups) {
    long bits = 0;
    for (int a = 0; a < sites().ageGroups().size(); a++)
      if (groups.contains(sites().ageGroups().get(a))) bits |= 1L << a;
    return bits;
  }

  private long[] offers() {
    long[] offers = new long[sites().size()];
    for (int site = 0; site < offers.length; site++)
      for (int a = 0; a < sites().ageGroups().size(); a++)
        if (sites().offers(site, a)) offers[site] |= 1L << a;
    return offers;
  }

  private int[][] graph(Contiguous contiguous) {
    return contiguous.bothWays(sites()).stream()
        .map(others -> others.stream().mapToInt(Integer::intValue).sorted().toArray())
        .toArray(int[][]::new);
  }

  private boolean[] marked(Set<String> ids) {
    boolean[] marked = new boolean[sites().size()];
    for (String id : ids) sites().indexOf(id).ifPresent(site -> marked[site] = true);
    return marked;
  }
}
