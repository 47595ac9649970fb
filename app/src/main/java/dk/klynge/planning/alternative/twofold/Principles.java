package dk.klynge.planning.alternative.twofold;

import static dk.klynge.planning.alternative.twofold.Measure.ALIKE;
import static dk.klynge.planning.alternative.twofold.Measure.CLUSTERS;
import static dk.klynge.planning.alternative.twofold.Measure.DIAMETER;
import static dk.klynge.planning.alternative.twofold.Measure.LARGEST_DISTANCE;
import static dk.klynge.planning.alternative.twofold.Measure.LIMIT;
import static dk.klynge.planning.alternative.twofold.Measure.MEAN_DISTANCE;
import static dk.klynge.planning.alternative.twofold.Measure.MOVED;
import static dk.klynge.planning.alternative.twofold.Measure.OBJECTIVE;
import static dk.klynge.planning.alternative.twofold.Measure.SIZE;
import static dk.klynge.planning.alternative.twofold.Measure.TRANSITIONS;

import dk.klynge.engine.clustering.ClusterCount;
import dk.klynge.engine.clustering.Wish;
import dk.klynge.planning.alternative.twofold.Line.Measured;
import java.util.ArrayList;
import java.util.List;

/// Part (a): the principles that both structures are measured by as a whole. Those of the criteria
/// come first; distances, the size of clusters and coherent transitions always count.
record Principles(Weighed before, Weighed after, String district) {

  List<Measured> measured() {
    var all = new ArrayList<Measured>();
    all.add(objective());
    all.addAll(limits());
    all.addAll(wishes());
    all.addAll(always());
    return all;
  }

  private Measured objective() {
    return new Measured(
        OBJECTIVE,
        "",
        before.measured().unit().name(),
        before.measured().value(),
        after.measured().value());
  }

  /// Every limit that is asked for, also where it holds in both.
  private List<Measured> limits() {
    return Asked.rules(before, after).stream()
        .map(rule -> new Measured(LIMIT, rule.name(), "", before.excess(rule), after.excess(rule)))
        .toList();
  }

  private List<Measured> wishes() {
    var all = new ArrayList<Measured>();
    for (var wish : before.problem().wishes()) {
      double was = before.missed(wish);
      double is = after.missed(wish);
      switch (wish) {
        case Wish.KeepAsToday _ -> all.add(Measured.of(MOVED, was, is));
        case Wish.SameAttributePreferred(var name, _) ->
            all.add(new Measured(ALIKE, name, "", was, is));
        case Wish.CoherentTransitions(var attribute, _) -> {
          // the attribute that always counts has a line of its own
          if (!attribute.equals(district))
            all.add(new Measured(TRANSITIONS, attribute, "", was, is));
        }
        case Wish.Balance _ -> {
          // the size of clusters always counts
        }
      }
    }
    return all;
  }

  private List<Measured> always() {
    var all = new ArrayList<Measured>();
    if (before.problem().count() instanceof ClusterCount.AsFewAsPossible)
      all.add(
          Measured.of(
              CLUSTERS, before.measured().clusters().size(), after.measured().clusters().size()));
    all.add(Measured.of(MEAN_DISTANCE, before.meanDistance(), after.meanDistance()));
    all.add(Measured.of(LARGEST_DISTANCE, before.largestDistance(), after.largestDistance()));
    all.add(Measured.of(DIAMETER, before.diameter(), after.diameter()));
    double size = before.meanSize();
    all.add(Measured.of(SIZE, before.offSize(size), after.offSize(size)));
    all.add(new Measured(TRANSITIONS, district, "", before.spread(), after.spread()));
    return all;
  }
}
