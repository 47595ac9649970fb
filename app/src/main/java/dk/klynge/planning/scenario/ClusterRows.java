package dk.klynge.planning.scenario;

import dk.klynge.engine.clustering.Cluster;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.scenario.WorkbenchPage.ClusterRow;
import dk.klynge.planning.scenario.effect.EffectLines;
import dk.klynge.planning.scenario.effect.Measures;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Lock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/// The table of clusters.
record ClusterRows(Bench bench, Measures measures, Set<ClusterId> touched, ActWords words) {

  List<ClusterRow> rows() {
    Map<UUID, String> areas =
        WorkbenchView.areas(bench).stream()
            .collect(Collectors.toMap(Named::id, Named::name, (one, _) -> one));
    return bench.clusters().stream().map(cluster -> row(cluster, areas)).toList();
  }

  private ClusterRow row(PlannedCluster cluster, Map<UUID, String> areas) {
    var gauged = Objects.requireNonNull(measures.now().clusters().get(cluster.id()));
    var before = Optional.ofNullable(measures.before().clusters().get(cluster.id()));
    var measured = gauged.measured().map(Cluster::measures);
    return new ClusterRow(
        cluster.label(),
        cluster.name(),
        words.word("cluster-kind." + cluster.kind(), cluster.kind()),
        cluster.area().map(area -> areas.getOrDefault(area.value(), "")).orElse(""),
        cluster.members().size(),
        EffectLines.net(
            cluster.members().size() - before.map(each -> each.members().size()).orElse(0),
            value -> Long.toString(Math.round(value))),
        places(cluster),
        value(measured, Cluster.Measures::meanToCentre),
        value(measured, Cluster.Measures::largestToCentre),
        value(measured, Cluster.Measures::diameter),
        measured
            .map(each ->
                each.agesCovered().stream()
                    .map(group -> words.say("planning.scenario.age." + group))
                    .collect(Collectors.joining(", ")))
            .orElse(""),
        gauged.broken().size(),
        marks(cluster));
  }

  private long places(PlannedCluster cluster) {
    return cluster.members().stream()
        .map(id -> Objects.requireNonNull(bench.entries().get(id)))
        .mapToLong(entry -> entry.totalPlaces().orElse(0))
        .sum();
  }

  private static double value(
      Optional<Cluster.Measures> measured, ToDoubleFunction<Cluster.Measures> measure) {
    return measured.map(measure::applyAsDouble).orElse(0.0);
  }

  private Set<String> marks(PlannedCluster cluster) {
    var marks = new HashSet<String>();
    if (bench.structure().locked(Lock.Kind.CLUSTER, cluster.id().value())) marks.add("locked");
    if (measures.before().structure().heading(cluster.id()).isEmpty()) marks.add("new");
    if (touched.contains(cluster.id())) marks.add("touched");
    return marks;
  }
}
