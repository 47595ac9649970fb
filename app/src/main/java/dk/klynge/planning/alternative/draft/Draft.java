package dk.klynge.planning.alternative.draft;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.planning.PlannedCluster;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.alternative.history.Reshaping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What somebody wants to put forward.
///
/// @param change how the structure is to be changed
/// @param files name and content
public record Draft(
    String form, ScenarioId scenario, int revision, Change change, Words words, List<File> files) {

  public Draft {
    files = List.copyOf(files);
  }

  /// @param party whom staff register it for, as [Reaches#key] has it; empty for oneself
  public record Words(String title, String motivation, String kind, String behalf, String party) {}

  @SuppressWarnings("ArrayRecordComponent")
  record File(String name, byte[] content) {}

  public sealed interface Change {

    /// Moves one by one.
    ///
    /// @param to the cluster, [#FRESH] for the new one, or [#NOWHERE]
    record Listed(Map<InstitutionId, String> to, String newName) implements Change {

      static final String FRESH = "new";
      static final String NOWHERE = "free";

      public Listed {
        to = Map.copyOf(to);
      }

      /// The structure with these moves; clusters that nobody is left in are gone.
      public Reshaping of(List<PlannedCluster> original, String kind) {
        var fresh = new ClusterId(UUID.randomUUID());
        var placed = Reshaping.placed(original);
        var before = Set.copyOf(placed.values());
        to.forEach((institution, target) -> {
          switch (target) {
            case FRESH -> placed.put(institution, fresh);
            case NOWHERE -> placed.remove(institution);
            default -> placed.put(institution, ClusterId.of(target));
          }
        });
        var after = new ArrayList<PlannedCluster>();
        for (var cluster : original)
          if (!before.contains(cluster.id()) || placed.containsValue(cluster.id()))
            after.add(with(cluster, placed));
        if (placed.containsValue(fresh))
          after.add(
              with(new PlannedCluster(fresh, newName, kind, Optional.empty(), List.of()), placed));
        return Reshaping.between(original, after);
      }

      private static PlannedCluster with(
          PlannedCluster cluster, Map<InstitutionId, ClusterId> placed) {
        var members = new LinkedHashSet<>(cluster.members());
        new LinkedHashMap<>(placed)
            .forEach((institution, where) -> {
              if (where.equals(cluster.id())) members.add(institution);
              else members.remove(institution);
            });
        members.removeIf(institution -> !placed.containsKey(institution));
        return new PlannedCluster(
            cluster.id(), cluster.name(), cluster.kind(), cluster.area(), List.copyOf(members));
      }
    }

    /// As it was drawn in a scenario that began with the published one.
    record Drawn(ScenarioId in) implements Change {}
  }
}
