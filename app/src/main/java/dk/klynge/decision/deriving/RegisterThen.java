package dk.klynge.decision.deriving;

import dk.klynge.decision.Decisions.Structure;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.ClusterName;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import dk.klynge.planning.PlannedCluster;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The register as it will be on the day before anything is done, as far as a structure reaches.
@Component
public class RegisterThen {

  private final Register register;

  RegisterThen(Register register) {
    this.register = register;
  }

  /// The clusters that the structure had or will have, and those its institutions are in by then.
  public List<PlannedCluster> before(Structure structure, LocalDate day) {
    var there = new LinkedHashMap<ClusterId, ClusterName>();
    register.clustersOn(day).forEach(cluster -> there.put(cluster.id(), cluster));
    var members = new LinkedHashMap<ClusterId, List<InstitutionId>>();
    structure.before().forEach(cluster -> members.put(cluster.id(), new ArrayList<>()));
    structure.after().forEach(cluster -> members.put(cluster.id(), new ArrayList<>()));
    for (var entry : known(structure, day))
      entry
          .cluster()
          .ifPresent(cluster ->
              members.computeIfAbsent(cluster.id(), _ -> new ArrayList<>()).add(entry.id()));
    return members.entrySet().stream()
        .filter(cluster -> there.containsKey(cluster.getKey()))
        .map(cluster -> planned(there, cluster, day))
        .toList();
  }

  private PlannedCluster planned(
      Map<ClusterId, ClusterName> there,
      Map.Entry<ClusterId, List<InstitutionId>> cluster,
      LocalDate day) {
    var name = Objects.requireNonNull(there.get(cluster.getKey()));
    return new PlannedCluster(
        name.id(), name.name(), name.kind(), register.areaOf(name.id(), day), cluster.getValue());
  }

  /// The structure decided on, without institutions that are gone by then, and with clusters that
  /// the scenario knew nothing of.
  public List<PlannedCluster> after(Structure structure, LocalDate day) {
    var there = new LinkedHashSet<InstitutionId>();
    known(structure, day).forEach(entry -> there.add(entry.id()));
    var after = new ArrayList<PlannedCluster>();
    for (var cluster : structure.after())
      after.add(
          new PlannedCluster(
              cluster.id(),
              cluster.name(),
              cluster.kind(),
              cluster.area(),
              cluster.members().stream().filter(there::contains).toList()));
    var known = new LinkedHashSet<ClusterId>();
    structure.before().forEach(cluster -> known.add(cluster.id()));
    structure.after().forEach(cluster -> known.add(cluster.id()));
    for (var cluster : before(structure, day))
      if (!known.contains(cluster.id()))
        after.add(
            new PlannedCluster(
                cluster.id(), cluster.name(), cluster.kind(), cluster.area(), List.of()));
    return after;
  }

  private List<Entry> known(Structure structure, LocalDate day) {
    return register.on(day, Filter.all()).stream()
        .filter(entry -> structure.names().containsKey(entry.id()))
        .toList();
  }

  public List<Drift> drift(Structure structure, LocalDate day) {
    var areas = new LinkedHashMap<ClusterId, AreaId>();
    for (var cluster : structure.before())
      register.areaOf(cluster.id(), day).ifPresent(area -> areas.put(cluster.id(), area));
    return Drift.between(
        structure.before(),
        structure.names(),
        register.on(day, Filter.all()),
        register.clustersOn(day),
        areas);
  }
}
