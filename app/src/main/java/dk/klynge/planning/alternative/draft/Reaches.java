package dk.klynge.planning.alternative.draft;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Named;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.Scenario;
import dk.klynge.planning.alternative.history.Alternative.Behalf;
import dk.klynge.planning.alternative.history.Reach;
import dk.klynge.planning.alternative.history.Reach.Kind;
import dk.klynge.planning.alternative.history.Reach.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Whose clusters an alternative may call its own. Whoever answers for an area, a cluster or an
/// institution speaks for that; staff who register one for others name the party.
@Component
public class Reaches {

  private final Guard guard;

  Reaches(Guard guard) {
    this.guard = guard;
  }

  /// Registers alternatives for others.
  boolean isStaff() {
    return guard.where(PlanningActions.PUT_FORWARD_ALTERNATIVE).contains(new Scope.Everywhere());
  }

  /// What the caller answers for.
  Reach own(Scenario original) {
    var places = new ArrayList<Place>();
    for (var scope : guard.where(PlanningActions.HEAR_OF_ALTERNATIVES))
      switch (scope) {
        case Scope.Area(var id) -> places.add(named(original, Kind.AREA, id));
        case Scope.Cluster(var id) -> places.add(named(original, Kind.CLUSTER, id));
        case Scope.Institution(var id) -> places.add(named(original, Kind.INSTITUTION, id));
        case Scope.Everywhere _ -> {}
      }
    return new Reach(places);
  }

  /// Empty where the party that was named is none, or none of its kind.
  ///
  /// @param party such as `area:` and an id; who speaks for themselves needs none
  Optional<Reach> of(Scenario original, Behalf kind, String party) {
    if (!isStaff()) return Optional.of(own(original));
    if (kind == Behalf.OTHER)
      return party.isEmpty() ? Optional.of(Reach.NOWHERE) : Optional.empty();
    return offered(original).stream()
        .filter(place -> key(place).equals(party))
        .filter(place -> kinds(kind).contains(place.kind()))
        .findFirst()
        .map(place -> new Reach(List.of(place)));
  }

  public static String key(Place place) {
    return place.kind().code() + ":" + place.id();
  }

  private static Set<Kind> kinds(Behalf kind) {
    return switch (kind) {
      case AREA -> Set.of(Kind.AREA);
      case LEADER, BOARD -> Set.of(Kind.CLUSTER, Kind.INSTITUTION);
      case UMBRELLA -> Set.of(Kind.UMBRELLA);
      case OTHER -> Set.of();
    };
  }

  /// All parties that a proposal concerns, kind by kind.
  List<Place> offered(Scenario original) {
    var entries = original.institutions();
    return Stream.of(
            places(Kind.AREA, entries.stream().flatMap(entry -> entry.area().stream())),
            places(
                Kind.CLUSTER,
                original.clusters().stream()
                    .map(cluster -> new Named(cluster.id().value(), cluster.name()))),
            places(
                Kind.INSTITUTION,
                entries.stream().map(entry -> new Named(entry.id().value(), entry.name()))),
            places(Kind.UMBRELLA, entries.stream().flatMap(entry -> entry.umbrella().stream())))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Place> places(Kind kind, Stream<Named> all) {
    return all.distinct()
        .sorted(java.util.Comparator.comparing(each -> each.name().toLowerCase(Locale.ROOT)))
        .map(each -> new Place(kind, each.id(), each.name()));
  }

  /// A cluster of the register that the proposal no longer has bears the name it had.
  private Place named(Scenario original, Kind kind, UUID id) {
    return Stream.concat(
            offered(original).stream(),
            places(
                Kind.CLUSTER,
                original.baseline().stream()
                    .map(cluster -> new Named(cluster.id().value(), cluster.name()))))
        .filter(place -> place.kind() == kind && place.id().equals(id))
        .findFirst()
        .orElseGet(() -> new Place(kind, id, ""));
  }
}
