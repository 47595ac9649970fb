package dk.klynge.planning.sidebyside;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.reading.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The register's own structure of some institutions on a day.
@Component
class TodaysStructure {

  private final Register register;

  TodaysStructure(Register register) {
    this.register = register;
  }

  /// Those of the institutions that are there on the day.
  List<Entry> institutions(Set<InstitutionId> wanted, LocalDate day) {
    return register.on(day, Filter.all()).stream()
        .filter(entry -> wanted.contains(entry.id()))
        .toList();
  }

  List<PlannedCluster> clusters(List<Entry> institutions, LocalDate day) {
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
        .sorted(Comparator.comparing(ClusterName::name, Labels.ORDER))
        .map(cluster ->
            new PlannedCluster(
                cluster.id(),
                cluster.name(),
                cluster.kind(),
                register.areaOf(cluster.id(), day),
                members.getOrDefault(cluster.id(), List.of())))
        .toList();
  }
}
