package dk.klynge.engine.clustering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// One cluster counted by itself: what it adds to the value and to each wish, and the limits it
/// breaks.
///
/// @param wishes in the order of the problem's wishes; of a balance the weight of the cluster
/// @param sums of distances to each member, for the median and for clusters that are to be changed;
///   else empty
@SuppressWarnings("ArrayRecordComponent")
record Tally(
    Placement.Group group, double value, double[] wishes, List<Found> broken, double[] sums) {

  /// @param limit which limit of the problem; beyond them the locks
  record Found(int limit, Broken broken) {}

  /// What all clusters are counted with.
  ///
  /// @param today label of each site in the start
  /// @param graphs of the limits that need one, by their place among the limits
  record Rules(
      Problem problem, Map<String, String> today, Map<Integer, List<Set<Integer>>> graphs) {

    static Rules of(Problem problem) {
      var graphs = new java.util.HashMap<Integer, List<Set<Integer>>>();
      for (int l = 0; l < problem.limits().size(); l++)
        if (problem.limits().get(l) instanceof Contiguous contiguous)
          graphs.put(l, contiguous.bothWays(problem.sites()));
      return new Rules(problem, problem.startLabels(), graphs);
    }

    Tally tally(String label, int[] members) {
      double[] sums = new double[median() ? members.length : 0];
      for (int m = 0; m < sums.length; m++)
        for (int site : members) sums[m] += times(site) * between(site, members[m]);
      var group = group(label, members, Centres.of(problem, members));
      return tally(group, broken(group, _ -> false), sums);
    }

    /// The cluster once `out` has left and `in` has come (-1: none), which must leave somebody.
    /// Counts what may have changed only, so that time grows with its size instead of the square.
    Tally changed(Tally was, int out, int in) {
      int[] members = members(was, out, in);
      var centre = median() ? median(was, out, in, members) : Centres.of(problem, members);
      var group = group(was.group.label(), members, centre);
      return tally(group, broken(group, limit -> holdsStill(limit, was, in)), new double[0]);
    }

    private static int[] members(Tally was, int out, int in) {
      var rest = Arrays.stream(was.group.members()).filter(site -> site != out);
      return in < 0 ? rest.toArray() : IntStream.concat(rest, IntStream.of(in)).sorted().toArray();
    }

    private Placement.Group group(String label, int[] members, Centre centre) {
      return new Placement.Group(label, members, problem.sites(), centre);
    }

    private Tally tally(Placement.Group group, List<Found> broken, double[] sums) {
      double[] wishes =
          problem.wishes().stream().mapToDouble(wish -> amount(wish, group)).toArray();
      double value = Centres.value(problem, group.members(), group.centre());
      return new Tally(group, value, wishes, broken, sums);
    }

    private boolean median() {
      return problem.objective().measure() == Objective.Measure.MEDIAN;
    }

    private double times(int site) {
      boolean children = problem.objective().weighting() == Objective.Weighting.CHILDREN;
      return children ? problem.sites().knownWeight(site) : 1;
    }

    private double between(int from, int to) {
      return problem.distance().between(problem.sites(), from, to);
    }

    /// The member with the smallest sum of distances, chosen among equals as [Centres#of] does.
    private Centre median(Tally was, int out, int in, int[] members) {
      int best = members[0];
      double least = Double.POSITIVE_INFINITY;
      for (int candidate : members) {
        double sum = sum(was, out, in, candidate);
        if (sum >= least * (1 - Limit.TOLERANCE)) continue;
        least = sum;
        best = candidate;
      }
      return new Centre.AtSite(problem.sites().id(best));
    }

    private double sum(Tally was, int out, int in, int candidate) {
      int[] members = was.group.members();
      double sum = 0;
      if (candidate == in) for (int site : members) sum += times(site) * between(site, in);
      else sum = was.sums[Arrays.binarySearch(members, candidate)];
      if (out >= 0) sum -= times(out) * between(out, candidate);
      if (in >= 0 && candidate != in) sum += times(in) * between(in, candidate);
      return Math.max(0, sum);
    }

    /// Without looking at all pairs of sites.
    private boolean holdsStill(int limit, Tally was, int in) {
      if (!(problem.limits().get(limit) instanceof DiameterWithin(double metres))) return false;
      if (was.broken.stream().anyMatch(found -> found.limit == limit)) return false;
      return in < 0
          || Arrays.stream(was.group.members()).allMatch(site -> between(site, in) <= metres);
    }

    private double amount(Wish wish, Placement.Group group) {
      return switch (wish) {
        case Wish.Balance _ -> group.weight();
        case Wish.KeepAsToday _ ->
            group.ids().stream()
                .filter(id -> !today.getOrDefault(id, group.label()).equals(group.label()))
                .count();
        case Wish.SameAttributePreferred _ -> wish.amount(Placement.ofOne(problem, group));
        case Wish.CoherentTransitions(String attribute, double _) ->
            SameAttribute.sitesByValue(problem.sites(), group, attribute).keySet().stream()
                .filter(value -> !value.isEmpty())
                .count();
      };
    }

    private List<Found> broken(Placement.Group group, IntPredicate holds) {
      var broken = new ArrayList<Found>();
      for (int l = 0; l < problem.limits().size(); l++)
        if (!holds.test(l)) for (var one : judge(l, group)) broken.add(new Found(l, one));
      int locks = problem.limits().size();
      for (int site : group.members())
        fixed(site, group.label()).ifPresent(one -> broken.add(new Found(locks, one)));
      locked(group.label(), group.ids()).ifPresent(one -> broken.add(new Found(locks + 1, one)));
      return broken;
    }

    private List<Broken> judge(int limit, Placement.Group group) {
      return switch (problem.limits().get(limit)) {
        case Contiguous _ -> Contiguous.judge(graphs.getOrDefault(limit, List.of()), group);
        case KeepTogether _ -> List.of();
        case Limit one -> one.judge(Placement.ofOne(problem, group));
      };
    }

    private Optional<Broken> fixed(int site, String label) {
      var id = problem.sites().id(site);
      var wanted = problem.locks().fixed().getOrDefault(id, label);
      if (wanted.equals(label)) return Optional.empty();
      return Optional.of(
          new Broken(Rule.FIXED_SITE, 0, 1, Optional.of(label), List.of(id), List.of(wanted)));
    }

    /// Also for a locked cluster that is left without members.
    Optional<Broken> locked(String label, List<String> is) {
      if (!problem.locks().lockedClusters().contains(label)) return Optional.empty();
      var start = problem.start().orElse(Clustering.none()).members();
      var should = new TreeSet<>(start.getOrDefault(label, List.of()));
      should.removeIf(id -> problem.sites().indexOf(id).isEmpty());
      var different = new TreeSet<>(should);
      different.addAll(is);
      different.removeIf(id -> should.contains(id) && is.contains(id));
      if (different.isEmpty()) return Optional.empty();
      var ids = List.copyOf(different);
      var where = Optional.of(label);
      return Optional.of(new Broken(Rule.LOCKED_CLUSTER, ids.size(), 0, where, ids, List.of()));
    }
  }
}
