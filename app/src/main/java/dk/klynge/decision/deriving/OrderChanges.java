package dk.klynge.decision.deriving;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Puts changes into an order in which each can be done when its turn comes: no two clusters have
/// one name, and nothing goes where nothing is yet. Where names are exchanged in a ring, one
/// cluster is called something else for a moment.
final class OrderChanges {

  private final Map<String, ClusterId> names = new LinkedHashMap<>();
  private final Map<ClusterId, String> called = new HashMap<>();
  private final Map<InstitutionId, ClusterId> now = new LinkedHashMap<>();
  private final List<StructuralChange> done = new ArrayList<>();

  OrderChanges(Collection<PlannedCluster> before) {
    for (var cluster : before) {
      begins(cluster.id(), cluster.name());
      cluster.members().forEach(member -> now.put(member, cluster.id()));
    }
  }

  /// @param rest the moves that are still needed, asked for when all large changes are done
  List<StructuralChange> of(
      List<StructuralChange> large,
      Function<Map<InstitutionId, ClusterId>, List<StructuralChange>> rest) {
    var waiting = new ArrayList<>(large);
    while (!waiting.isEmpty()) {
      var next = waiting.stream().filter(this::possible).findFirst();
      next.ifPresentOrElse(
          change -> {
            waiting.remove(change);
            take(change);
          },
          () -> giveWay(waiting));
    }
    done.addAll(rest.apply(now));
    return List.copyOf(done);
  }

  private boolean possible(StructuralChange change) {
    return switch (change) {
      case Establish(_, var name, _, _) -> !names.containsKey(name);
      case Split(_, _, var name, _) -> !names.containsKey(name);
      case Rename(var cluster, var name) -> cluster.equals(names.getOrDefault(name, cluster));
      case Amalgamate(var old, _, var name, _, _) ->
          Optional.ofNullable(names.get(name)).map(old::contains).orElse(true);
      case MergeInto(_, var into) -> called.containsKey(into);
      case Close _, Reshape _, Move _, Leave _, TransferOwnership _, CloseInstitution _ -> true;
    };
  }

  private void take(StructuralChange change) {
    done.add(change);
    switch (change) {
      case Establish(var id, var name, _, _) -> begins(id, name);
      case Rename(var id, var name) -> begins(id, name);
      case Close(var id) -> ends(id);
      case MergeInto(var id, var into) -> {
        go(id, into);
        ends(id);
      }
      case Amalgamate(var old, var id, var name, _, _) -> {
        old.forEach(this::ends);
        begins(id, name);
        old.forEach(one -> go(one, id));
      }
      case Split(_, var id, var name, var members) -> {
        begins(id, name);
        members.forEach(member -> now.put(member, id));
      }
      case Reshape _, Move _, Leave _, TransferOwnership _, CloseInstitution _ -> {}
    }
  }

  /// Nothing can be done as it stands, because every change left wants a name that another still
  /// has: who has the first of them is called something else for a moment.
  private void giveWay(List<StructuralChange> waiting) {
    var name = waiting.stream().flatMap(change -> wanted(change).stream()).findFirst();
    var holder = name.map(names::get);
    if (name.isEmpty() || holder.isEmpty())
      throw new IllegalStateException("No order for " + waiting);
    take(new Rename(holder.get(), free(name.get())));
  }

  private static Optional<String> wanted(StructuralChange change) {
    return switch (change) {
      case Establish(_, var name, _, _) -> Optional.of(name);
      case Split(_, _, var name, _) -> Optional.of(name);
      case Rename(_, var name) -> Optional.of(name);
      case Amalgamate(_, _, var name, _, _) -> Optional.of(name);
      case Close _,
          Reshape _,
          MergeInto _,
          Move _,
          Leave _,
          TransferOwnership _,
          CloseInstitution _ ->
          Optional.empty();
    };
  }

  private String free(String name) {
    var free = name + " *";
    while (names.containsKey(free)) free += "*";
    return free;
  }

  private void begins(ClusterId id, String name) {
    ends(id);
    names.put(name, id);
    called.put(id, name);
  }

  private void ends(ClusterId id) {
    var name = called.remove(id);
    if (name != null) names.remove(name, id);
  }

  private void go(ClusterId from, ClusterId into) {
    now.replaceAll((_, cluster) -> cluster.equals(from) ? into : cluster);
  }
}
