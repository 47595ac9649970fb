package dk.klynge.publicsite.sheet;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.publicsite.HousePages.Edition;
import dk.klynge.publicsite.HousePages.Named;
import dk.klynge.publicsite.HousePages.Place;
import dk.klynge.publicsite.PublicSiteActions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The institutions for which the one who is signed in may make sheets.
@Component
class OwnHouses {

  private final Guard guard;

  OwnHouses(Guard guard) {
    this.guard = guard;
  }

  List<Place> of(Edition edition) {
    var scopes = guard.where(PublicSiteActions.MAKE_SHEETS);
    return edition.places().stream()
        .filter(house -> scopes.stream().anyMatch(scope -> reaches(scope, house)))
        .toList();
  }

  private static boolean reaches(Scope scope, Place house) {
    return switch (scope) {
      case Scope.Everywhere() -> true;
      case Scope.Area(var id) -> is(id, house.area());
      case Scope.Cluster(var id) -> is(id, house.cluster());
      case Scope.Institution(var id) -> house.id().equals(id);
    };
  }

  private static boolean is(UUID id, Optional<Named> named) {
    return named.filter(one -> one.id().equals(id)).isPresent();
  }
}
