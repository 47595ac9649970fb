package dk.klynge.engine.clustering;

import dk.klynge.engine.clustering.DiameterWithin.Widest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// One cluster counted by itself: what it adds to the value and to each wish, and the limits it
/// breaks.
///
/// @param wishes in the order of the problem's wishes; of a balance the weight of the cluster
/// @param extent of a cluster that is to be changed
@SuppressWarnings("ArrayRecordComponent")
record Tally(
    Placement.Group group,
    double value,
    double[] wishes,
    List<Found> broken,
    Optional<Extent> extent) {

  /// @param limit which limit of the problem; beyond them the locks
  record Found(int limit, Broken broken) {}

  /// What all clusters are counted with.
  ///
  /// @param today label of each site in the start
  /// @param graphs of the limits that need one, by their place among the limits
  record Rules(
      Problem problem, Map<String, String> today, Map<Integer, List<Set<Integer>>> graphs) {

    static Rules of(Problem problem) {
      var graphs = new HashMap<Integer, List<Set<Integer>>>();
      for (int l = 0; l < problem.limits().size(); l++)
        if (problem.limits().get(l) instanceof Contiguous contiguous)
          graphs.put(l, contiguous.bothWays(problem.sites()));
      return new Rules(problem, problem.startLabels(), graphs);
    }

    Tally tally(String label, int[] members) {
      var group = group(label, members, Centres.of(problem, members));
      var extent = Extent.of(problem, group);
      return tally(group, broken(group, extent.widest()), Optional.of(extent));
    }

    /// The cluster once `out` has left and `in` has come (-1: none), which must leave somebody.
    /// Counts what may have changed only, so that time grows with its size instead of the square.
    Tally changed(Tally was, int out, int in) {
      int[] members = members(was, out, in);
      var extent = was.extent.orElseThrow();
      var group = group(was.group.label(), members, extent.centre(out, in, members));
      boolean bounded = problem.limits().stream().anyMatch(DiameterWithin.class::isInstance);
      var widest = bounded ? extent.widest(out, in, group) : extent.widest();
      return tally(group, broken(group, widest), Optional.empty());
    }

    private static int[] members(Tally was, int out, int in) {
      var rest = Arrays.stream(was.group.members()).filter(site -> site != out);
      return in < 0 ? rest.toArray() : IntStream.concat(rest, IntStream.of(in)).sorted().toArray();
    }

    private Placement.Group group(String label, int[] members, Centre centre) {
      return new Placement.Group(label, members, problem.sites(), centre);
    }

    private Tally tally(Placement.Group group, List<Found> broken, Optional<Extent> extent) {
      double[] wishes =
          problem.wishes().stream().mapToDouble(wish -> amount(wish, group)).toArray();
      double value = Centres.value(problem, group.members(), group.centre());
      return new Tally(group, value, wishes, broken, extent);
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

    private List<Found> broken(Placement.Group group, Widest widest) {
      var broken = new ArrayList<Found>();
      for (int l = 0; l < problem.limits().size(); l++)
        for (var one : judge(l, group, widest)) broken.add(new Found(l, one));
      int locks = problem.limits().size();
      if (!problem.locks().fixed().isEmpty())
        for (int site : group.members())
          fixed(site, group.label()).ifPresent(one -> broken.add(new Found(locks, one)));
      if (problem.locks().lockedClusters().contains(group.label()))
        locked(group.label(), group.ids()).ifPresent(one -> broken.add(new Found(locks + 1, one)));
      return broken;
    }

    private List<Broken> judge(int limit, Placement.Group group, Widest widest) {
      return switch (problem.limits().get(limit)) {
        case Contiguous _ -> Contiguous.judge(graphs.getOrDefault(limit, List.of()), group);
        case DiameterWithin diameter -> diameter.judge(group, widest);
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
