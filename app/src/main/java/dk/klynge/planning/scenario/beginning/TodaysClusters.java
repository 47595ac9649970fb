package dk.klynge.planning.scenario.beginning;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.reading.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/// The clusters that institutions are in on a day, by name.
@Component
class TodaysClusters {

  private final Register register;

  TodaysClusters(Register register) {
    this.register = register;
  }

  List<PlannedCluster> of(List<Entry> institutions, LocalDate day) {
    var names = new LinkedHashMap<ClusterId, ClusterName>();
    var members = new LinkedHashMap<ClusterId, List<InstitutionId>>();
    for (var entry : institutions)
      entry
          .cluster()
          .ifPresent(cluster -> {
            names.put(cluster.id(), cluster);
            members.computeIfAbsent(cluster.id(), _ -> new ArrayList<>()).add(entry.id());
          });
    return names.values().stream()
        .map(cluster ->
            new PlannedCluster(
                cluster.id(),
                cluster.name(),
                cluster.kind(),
                register.areaOf(cluster.id(), day),
                members.getOrDefault(cluster.id(), List.of())))
        .sorted(Comparator.comparing(PlannedCluster::name, Labels.ORDER))
        .toList();
  }
}
