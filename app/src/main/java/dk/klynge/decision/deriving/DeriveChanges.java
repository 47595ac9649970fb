package dk.klynge.decision.deriving;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChange.Amalgamate;
import dk.klynge.organisation.StructuralChange.Close;
import dk.klynge.organisation.StructuralChange.Establish;
import dk.klynge.organisation.StructuralChange.Leave;
import dk.klynge.organisation.StructuralChange.MergeInto;
import dk.klynge.organisation.StructuralChange.Move;
import dk.klynge.organisation.StructuralChange.Rename;
import dk.klynge.organisation.StructuralChange.Reshape;
import dk.klynge.organisation.StructuralChange.Split;
import dk.klynge.planning.PlannedCluster;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The difference of two structures in the standard verbs: the larger ones where the difference is
/// one (clusters that become one, a part that becomes a cluster), then the institutions that still
/// have to go somewhere. Always the same for the same two structures; in the order in which they
/// can be done.
public final class DeriveChanges {

  private final Map<ClusterId, PlannedCluster> before = new LinkedHashMap<>();
  private final Map<ClusterId, PlannedCluster> after = new LinkedHashMap<>();
  private final Map<InstitutionId, ClusterId> then = new LinkedHashMap<>();
  private final List<StructuralChange> large = new ArrayList<>();
  private final Set<ClusterId> told = new LinkedHashSet<>();

  private DeriveChanges(List<PlannedCluster> before, List<PlannedCluster> after) {
    before.forEach(cluster -> this.before.put(cluster.id(), cluster));
    after.forEach(cluster -> this.after.put(cluster.id(), cluster));
    after.forEach(cluster -> cluster.members().forEach(id -> then.put(id, cluster.id())));
  }

  public static List<StructuralChange> between(
      List<PlannedCluster> before, List<PlannedCluster> after) {
    return new DeriveChanges(before, after).changes();
  }

  private List<StructuralChange> changes() {
    amalgamations();
    renamings();
    reshapings();
    splits();
    establishings();
    mergers();
    closings();
    return new OrderChanges(before.values()).of(large, this::moves);
  }

  private List<PlannedCluster> begun() {
    return after.values().stream().filter(cluster -> !before.containsKey(cluster.id())).toList();
  }

  private List<PlannedCluster> gone() {
    return before.values().stream().filter(cluster -> !after.containsKey(cluster.id())).toList();
  }

  /// Where all members of a cluster go together; empty where they part, or where there are none.
  private Optional<ClusterId> together(PlannedCluster cluster) {
    if (cluster.members().isEmpty()) return Optional.empty();
    var into = Optional.ofNullable(then.get(cluster.members().getFirst()));
    return into.filter(
        id -> cluster.members().stream().allMatch(member -> id.equals(then.get(member))));
  }

  private void amalgamations() {
    for (var cluster : begun()) {
      var old =
          gone().stream()
              .filter(gone -> together(gone).equals(Optional.of(cluster.id())))
              .map(PlannedCluster::id)
              .toList();
      if (old.size() < 2) continue;
      large.add(new Amalgamate(old, cluster.id(), cluster.name(), cluster.kind(), cluster.area()));
      told.addAll(old);
      told.add(cluster.id());
    }
  }

  private void renamings() {
    for (var cluster : after.values()) {
      var old = before.get(cluster.id());
      if (old != null && !old.name().equals(cluster.name()))
        large.add(new Rename(cluster.id(), cluster.name()));
    }
  }

  private void reshapings() {
    for (var cluster : after.values())
      if (reshaped(cluster.id()))
        large.add(new Reshape(cluster.id(), cluster.kind(), cluster.area()));
  }

  /// It goes on as another kind of cluster or in another area.
  private boolean reshaped(ClusterId id) {
    var old = before.get(id);
    var now = after.get(id);
    return old != null
        && now != null
        && !(old.kind().equals(now.kind()) && old.area().equals(now.area()));
  }

  /// A new cluster whose members all come from one that goes on as it is, and that leave somebody
  /// there.
  private void splits() {
    var left = new LinkedHashMap<ClusterId, Integer>();
    for (var cluster : begun()) {
      if (told.contains(cluster.id()) || cluster.members().isEmpty()) continue;
      var from = whence(cluster);
      if (from.isEmpty()) continue;
      var old = from.get();
      int present = left.getOrDefault(old.id(), old.members().size());
      if (!after.containsKey(old.id()) || reshaped(old.id())) continue;
      if (cluster.members().size() >= present) continue;
      if (!old.kind().equals(cluster.kind()) || !old.area().equals(cluster.area())) continue;
      left.put(old.id(), present - cluster.members().size());
      large.add(new Split(old.id(), cluster.id(), cluster.name(), cluster.members()));
      told.add(cluster.id());
    }
  }

  private Optional<PlannedCluster> whence(PlannedCluster cluster) {
    return before.values().stream()
        .filter(old -> old.members().containsAll(cluster.members()))
        .findFirst();
  }

  private void establishings() {
    for (var cluster : begun())
      if (!told.contains(cluster.id()))
        large.add(new Establish(cluster.id(), cluster.name(), cluster.kind(), cluster.area()));
  }

  private void mergers() {
    for (var cluster : gone()) {
      if (told.contains(cluster.id())) continue;
      var into = together(cluster);
      if (into.isEmpty()) continue;
      large.add(new MergeInto(cluster.id(), into.get()));
      told.add(cluster.id());
    }
  }

  private void closings() {
    for (var cluster : gone()) if (!told.contains(cluster.id())) large.add(new Close(cluster.id()));
  }

  /// Who is not where she shall be, after the large changes.
  private List<StructuralChange> moves(Map<InstitutionId, ClusterId> now) {
    var moves = new ArrayList<StructuralChange>();
    then.forEach((institution, into) -> {
      if (!into.equals(now.get(institution))) moves.add(new Move(institution, into));
    });
    now.keySet().stream()
        .filter(institution -> !then.containsKey(institution))
        .forEach(institution -> moves.add(new Leave(institution)));
    return moves;
  }
}
