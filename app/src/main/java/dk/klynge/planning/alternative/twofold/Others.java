package dk.klynge.planning.alternative.twofold;

import static dk.klynge.planning.alternative.twofold.Measure.AGES;
import static dk.klynge.planning.alternative.twofold.Measure.DIAMETER;
import static dk.klynge.planning.alternative.twofold.Measure.EXISTENCE;
import static dk.klynge.planning.alternative.twofold.Measure.LARGEST_DISTANCE;
import static dk.klynge.planning.alternative.twofold.Measure.LIMIT;
import static dk.klynge.planning.alternative.twofold.Measure.MEAN_DISTANCE;
import static dk.klynge.planning.alternative.twofold.Measure.SIZE;
import static dk.klynge.planning.alternative.twofold.Measure.TRANSITIONS;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.engine.clustering.Cluster.Measures;
import dk.klynge.planning.alternative.twofold.Line.Measured;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Part (b): what an alternative does to one cluster that it is not about. A cluster that comes
/// into being with the alternative is part of it and is judged by part (a).
record Others(Weighed before, Weighed after, String district) {

  List<Measured> of(Cluster was) {
    return after
        .cluster(was.label())
        .map(is -> beside(was, is))
        .orElseGet(() -> List.of(Measured.of(EXISTENCE, 1, 0)));
  }

  private List<Measured> beside(Cluster was, Cluster is) {
    var all = new ArrayList<>(limits(was.label()));
    all.add(measured(MEAN_DISTANCE, was, is, Measures::meanToCentre));
    all.add(measured(LARGEST_DISTANCE, was, is, Measures::largestToCentre));
    all.add(measured(DIAMETER, was, is, Measures::diameter));
    double size = before.meanSize();
    all.add(measured(SIZE, was, is, measures -> Math.abs(measures.weight() - size)));
    all.add(measured(AGES, was, is, measures -> measures.agesCovered().size()));
    all.add(
        new Measured(
            TRANSITIONS, district, "", before.shared(was.label()), after.shared(was.label())));
    return all;
  }

  /// Limits that the cluster breaks on either side.
  private List<Measured> limits(String label) {
    return Asked.rules(before, after).stream()
        .map(rule ->
            new Measured(
                LIMIT, rule.name(), "", before.excess(rule, label), after.excess(rule, label)))
        .filter(line -> line.before() > 0 || line.after() > 0)
        .toList();
  }

  private static Measured measured(
      Measure measure, Cluster was, Cluster is, ToDoubleFunction<Measures> of) {
    return Measured.of(measure, of.applyAsDouble(was.measures()), of.applyAsDouble(is.measures()));
  }

  /// Other institutions, or other values.
  boolean touches(Cluster was, List<Line> lines) {
    return lines.stream().anyMatch(Line::changed)
        || !after
            .cluster(was.label())
            .map(is -> new HashSet<>(is.sites()).equals(new HashSet<>(was.sites())))
            .orElse(false);
  }
}
