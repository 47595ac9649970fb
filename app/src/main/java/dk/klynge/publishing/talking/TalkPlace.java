package dk.klynge.publishing.talking;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.published.PublicHouses;
import dk.klynge.publishing.published.PublicHouses.Named;
import dk.klynge.publishing.published.PublicHouses.Place;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// An institution, or a cluster with all its institutions.
///
/// @param houses the institutions in it; the institution itself
record TalkPlace(UUID id, Kind kind, String name, Optional<Named> area, List<Place> houses) {

  TalkPlace {
    houses = List.copyOf(houses);
  }

  enum Kind {
    CLUSTER,
    INSTITUTION
  }

  /// The places that the one who is signed in may speak for.
  @Component
  static class Places {

    private final PublicHouses houses;
    private final Guard guard;

    Places(PublicHouses houses, Guard guard) {
      this.houses = houses;
      this.guard = guard;
    }

    /// Clusters first, then institutions, each by name.
    List<TalkPlace> own() {
      var scopes = guard.where(PublishingActions.TALK);
      return all().stream()
          .filter(place -> scopes.stream().anyMatch(scope -> reaches(scope, place)))
          .toList();
    }

    Optional<TalkPlace> own(UUID id) {
      return own().stream().filter(place -> place.id().equals(id)).findFirst();
    }

    private List<TalkPlace> all() {
      var clusters = new LinkedHashMap<Named, List<Place>>();
      for (var house : houses.places())
        house
            .cluster()
            .ifPresent(one -> clusters.computeIfAbsent(one, _ -> new ArrayList<>()).add(house));
      return Stream.concat(
              clusters.entrySet().stream()
                  .map(one -> cluster(one.getKey(), one.getValue()))
                  .sorted(
                      Comparator.comparing(TalkPlace::name, Collator.getInstance(Locale.of("da")))),
              houses.places().stream().map(Places::institution))
          .toList();
    }

    private static TalkPlace cluster(Named cluster, List<Place> members) {
      return new TalkPlace(
          cluster.id(), Kind.CLUSTER, cluster.name(), members.getFirst().area(), members);
    }

    private static TalkPlace institution(Place house) {
      return new TalkPlace(
          house.id(), Kind.INSTITUTION, house.name(), house.area(), List.of(house));
    }

    private static boolean reaches(Scope scope, TalkPlace place) {
      return switch (scope) {
        case Scope.Everywhere() -> true;
        case Scope.Area(var id) -> is(id, place.area());
        case Scope.Cluster(var id) ->
            place.houses().stream().allMatch(house -> is(id, house.cluster()));
        case Scope.Institution(var id) -> place.id().equals(id);
      };
    }

    private static boolean is(UUID id, Optional<Named> named) {
      return named.filter(one -> one.id().equals(id)).isPresent();
    }
  }
}
