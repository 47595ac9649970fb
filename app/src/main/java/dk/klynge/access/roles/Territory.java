package dk.klynge.access.roles;

import dk.klynge.access.roles.Whereabouts.Around;
import dk.klynge.guard.Reach;
import dk.klynge.guard.Scope;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Whether a place lies within the reach of a role that is held for another place.
@Component
class Territory {

  private final Whereabouts whereabouts;

  Territory(Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
  }

  boolean covers(Scope held, Reach reach, Scope place, LocalDate day) {
    var wide = widened(held, reach, day);
    return switch (wide) {
      case Scope.Everywhere() -> true;
      case Scope.Area(var id) -> around(place, day).area().equals(Optional.of(id));
      case Scope.Cluster(var id) -> around(place, day).cluster().equals(Optional.of(id));
      case Scope.Institution(var id) -> around(place, day).institution().equals(Optional.of(id));
    };
  }

  /// The place that a role held for `held` reaches to; never narrower than `held` itself.
  Scope widened(Scope held, Reach reach, LocalDate day) {
    return switch (reach) {
      case EVERYWHERE -> new Scope.Everywhere();
      case OWN_INSTITUTION -> held;
      case OWN_CLUSTER ->
          held instanceof Scope.Institution
              ? around(held, day).cluster().<Scope>map(Scope.Cluster::new).orElse(held)
              : held;
      case OWN_AREA ->
          held instanceof Scope.Everywhere
              ? held
              : around(held, day).area().<Scope>map(Scope.Area::new).orElse(held);
    };
  }

  private Around around(Scope place, LocalDate day) {
    return whereabouts.around(place, day);
  }
}
