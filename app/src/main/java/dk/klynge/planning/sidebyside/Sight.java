package dk.klynge.planning.sidebyside;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/// How far somebody sees: everything, or what lies in some areas.
sealed interface Sight {

  record Everything() implements Sight {}

  record Areas(Set<UUID> ids) implements Sight {
    public Areas {
      ids = Set.copyOf(ids);
    }
  }

  static Sight of(Guard guard, String action) {
    var areas = new HashSet<UUID>();
    for (var scope : guard.where(action))
      switch (scope) {
        case Scope.Everywhere() -> {
          return new Everything();
        }
        case Scope.Area(var id) -> areas.add(id);
        case Scope.Cluster _, Scope.Institution _ -> {
          // a structure is about areas, not about single houses
        }
      }
    return new Areas(areas);
  }

  default boolean holds(Entry institution) {
    return switch (this) {
      case Everything() -> true;
      case Areas(var ids) -> institution.area().map(Named::id).filter(ids::contains).isPresent();
    };
  }

  default boolean reaches(Collection<Entry> institutions) {
    return institutions.stream().anyMatch(this::holds);
  }
}
