package dk.klynge.development;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The places that can be supported, and whether the caller may do something there.
@Component
public class SupportPlaces {

  private static final String SELF_OWNING = "self_owning";
  private static final Set<String> MAY_NEED_AGREEMENT = Set.of(SELF_OWNING, "network");

  private final Teams teams;
  private final Register register;
  private final Guard guard;
  private final Clock clock;

  SupportPlaces(Teams teams, Register register, Guard guard, Clock clock) {
    this.teams = teams;
    this.register = register;
    this.guard = guard;
    this.clock = clock;
  }

  /// A cluster, a network, or an institution that is self-owning; empty for everything else.
  public Optional<SupportPlace> find(UUID id) {
    var day = LocalDate.now(clock);
    return teams
        .find(new ClusterId(id), day)
        .map(team -> cluster(team, day))
        .or(() ->
            register
                .find(new InstitutionId(id), day)
                .filter(SupportPlaces::isSelfOwning)
                .map(SupportPlaces::institution));
  }

  /// Where the caller may do this, clusters first, by name.
  public List<SupportPlace> all(String action) {
    var day = LocalDate.now(clock);
    var clusters =
        teams.on(day).stream()
            .map(team ->
                new SupportPlace(
                    SupportPlace.Kind.CLUSTER,
                    team.cluster().value(),
                    team.name(),
                    team.area(),
                    List.of()));
    var alone =
        register.on(day, Filter.of(Map.of("ownership", SELF_OWNING))).stream()
            .map(SupportPlaces::institution);
    return Stream.concat(clusters, alone).filter(place -> may(action, place)).toList();
  }

  public boolean may(String action, SupportPlace place) {
    return may(action, place.kind(), place.id(), place.area().map(one -> one.id()));
  }

  /// The same for a place that may not be there any more.
  public boolean may(String action, SupportPlace.Kind kind, UUID id, Optional<UUID> area) {
    if (!guard.may(action)) return false;
    var own =
        switch (kind) {
          case CLUSTER -> new Scope.Cluster(id);
          case INSTITUTION -> new Scope.Institution(id);
        };
    return guard.may(action, new Scope.Everywhere())
        || guard.may(action, own)
        || area.filter(one -> guard.may(action, new Scope.Area(one))).isPresent();
  }

  private SupportPlace cluster(Team team, LocalDate day) {
    if (!MAY_NEED_AGREEMENT.contains(team.kind()))
      return new SupportPlace(
          SupportPlace.Kind.CLUSTER, team.cluster().value(), team.name(), team.area(), List.of());
    var members =
        register.on(day, Filter.of(Map.of("cluster", team.cluster().value().toString()))).stream()
            .filter(SupportPlaces::isSelfOwning)
            .map(Entry::id)
            .toList();
    return new SupportPlace(
        SupportPlace.Kind.CLUSTER, team.cluster().value(), team.name(), team.area(), members);
  }

  private static SupportPlace institution(Entry one) {
    return new SupportPlace(
        SupportPlace.Kind.INSTITUTION, one.id().value(), one.name(), one.area(), List.of(one.id()));
  }

  private static boolean isSelfOwning(Entry one) {
    return one.ownership().equals(SELF_OWNING);
  }
}
