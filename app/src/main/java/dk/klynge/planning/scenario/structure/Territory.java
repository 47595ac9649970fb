package dk.klynge.planning.scenario.structure;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Where somebody may do an action: everywhere, or in some areas.
public sealed interface Territory {

  record Everywhere() implements Territory {}

  record Areas(Set<UUID> ids) implements Territory {
    public Areas {
      ids = Set.copyOf(ids);
    }
  }

  static Territory of(Guard guard, String action) {
    var areas = new HashSet<UUID>();
    for (var scope : guard.where(action))
      switch (scope) {
        case Scope.Everywhere() -> {
          return new Everywhere();
        }
        case Scope.Area(var id) -> areas.add(id);
        case Scope.Cluster _, Scope.Institution _ -> {
          // a plan is about areas, not about single houses
        }
      }
    return new Areas(areas);
  }

  default boolean holds(Optional<UUID> area) {
    return switch (this) {
      case Everywhere() -> true;
      case Areas(var ids) -> area.filter(ids::contains).isPresent();
    };
  }

  default boolean holds(Entry institution) {
    return holds(institution.area().map(Named::id));
  }

  default boolean reaches(Collection<UUID> areas) {
    return switch (this) {
      case Everywhere() -> true;
      case Areas(var ids) -> areas.stream().anyMatch(ids::contains);
    };
  }
}
