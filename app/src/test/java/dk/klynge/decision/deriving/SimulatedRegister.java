package dk.klynge.decision.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChange.Amalgamate;
import dk.klynge.organisation.StructuralChange.Close;
import dk.klynge.organisation.StructuralChange.CloseInstitution;
import dk.klynge.organisation.StructuralChange.Establish;
import dk.klynge.organisation.StructuralChange.Leave;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChange.Rename;
import dk.klynge.organisation.StructuralChange.Reshape;
import dk.klynge.organisation.StructuralChange.Split;
import dk.klynge.organisation.StructuralChange.TransferOwnership;
import dk.klynge.planning.PlannedCluster;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/// A register of clusters with the rules of the real one, in a few lines and without its database.
final class SimulatedRegister {

  private final Map<UUID, Told> clusters;

  SimulatedRegister(List<PlannedCluster> clusters) {
    this.clusters = new TreeMap<>(told(clusters));
  }

  record Told(String name, String kind, Optional<AreaId> area, Set<UUID> members) {}

  static Map<UUID, Told> told(List<PlannedCluster> clusters) {
    return clusters.stream()
        .collect(
            Collectors.toMap(
                cluster -> cluster.id().value(),
                cluster ->
                    new Told(
                        cluster.name(),
                        cluster.kind(),
                        cluster.area(),
                        cluster.members().stream()
                            .map(InstitutionId::value)
                            .collect(Collectors.toCollection(TreeSet::new))),
                (one, _) -> one,
                TreeMap::new));
  }

  Map<UUID, Told> structure() {
    return clusters;
  }

  void take(StructuralChange change) {
    switch (change) {
      case Establish(var id, var name, var kind, var area) -> establish(id, name, kind, area);
      case Close(var id) -> end(id);
      case Rename(var id, var name) -> {
        free(id, name);
        var old = there(id);
        clusters.put(id.value(), new Told(name, old.kind(), old.area(), old.members()));
      }
      case Reshape(var id, var kind, var area) -> reshape(id, kind, area);
      case Move(var site, var into) -> move(site.value(), into);
      case Leave(var site) -> assertThat(removed(site.value())).isTrue();
      case MergeInto(var id, var into) -> {
        assertThat(id).isNotEqualTo(into);
        List.copyOf(there(id).members()).forEach(site -> move(site, into));
        end(id);
      }
      case Amalgamate(var old, var id, var name, var kind, var area) -> {
        assertThat(Set.copyOf(old)).hasSizeGreaterThan(1);
        var members = old.stream().flatMap(one -> there(one).members().stream()).toList();
        old.forEach(this::end);
        establish(id, name, kind, area);
        members.forEach(site -> there(id).members().add(site));
      }
      case Split(var cluster, var id, var name, var members) -> split(cluster, id, name, members);
      case TransferOwnership _, CloseInstitution _ ->
          throw new AssertionError("No scenario does that");
    }
  }

  private void reshape(ClusterId id, String kind, Optional<AreaId> area) {
    var old = there(id);
    assertThat(old.kind().equals("network")).isEqualTo(kind.equals("network"));
    clusters.put(id.value(), new Told(old.name(), kind, area, old.members()));
  }

  private void split(ClusterId from, ClusterId id, String name, List<InstitutionId> members) {
    var old = there(from);
    var sites = members.stream().map(InstitutionId::value).toList();
    assertThat(sites).isNotEmpty().hasSizeLessThan(old.members().size());
    assertThat(old.members()).containsAll(sites);
    establish(id, name, old.kind(), old.area());
    sites.forEach(site -> move(site, id));
  }

  private void establish(ClusterId id, String name, String kind, Optional<AreaId> area) {
    assertThat(clusters).doesNotContainKey(id.value());
    free(id, name);
    clusters.put(id.value(), new Told(name, kind, area, new TreeSet<>()));
  }

  private void free(ClusterId id, String name) {
    clusters.forEach((other, told) -> {
      if (!other.equals(id.value())) assertThat(told.name()).isNotEqualTo(name);
    });
  }

  /// Members that are left go out of it as well; whether they had to go elsewhere shows in the end.
  private void end(ClusterId id) {
    there(id);
    var left = clusters.remove(id.value());
    if (left != null) left.members().forEach(site -> homeless.add(site));
  }

  private final Set<UUID> homeless = new TreeSet<>();

  private void move(UUID site, ClusterId into) {
    there(into);
    removed(site);
    there(into).members().add(site);
  }

  private boolean removed(UUID site) {
    var was = homeless.remove(site);
    for (var told : clusters.values()) was |= told.members().remove(site);
    return was;
  }

  private Told there(ClusterId id) {
    var told = clusters.get(id.value());
    assertThat(told).as("cluster %s", id).isNotNull();
    return Objects.requireNonNull(told);
  }
}
