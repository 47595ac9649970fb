package dk.klynge.leadership;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Finds a team for those who may do something with it, by a role that reaches its cluster or area.
@Component
public class TeamDoor {

  private final Teams teams;
  private final Guard guard;
  private final SignedInPerson signedIn;
  private final Clock clock;

  TeamDoor(Teams teams, Guard guard, SignedInPerson signedIn, Clock clock) {
    this.teams = teams;
    this.guard = guard;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  /// @param action one of the module's own, or of a module above it, such as
  ///   [LeadershipActions#TEAM]
  /// @throws NotFound where there is no such cluster today
  /// @throws Refused where the caller may not do it there
  public Team open(String action, ClusterId cluster) {
    var team = teams.find(cluster, LocalDate.now(clock)).orElseThrow(NotFound::new);
    if (!may(action, team)) throw new Refused(action);
    return team;
  }

  /// May the caller do this with the team?
  public boolean may(String action, Team team) {
    return guard.may(action, new Scope.Everywhere())
        || guard.may(action, new Scope.Cluster(team.cluster().value()))
        || team.area().filter(area -> guard.may(action, new Scope.Area(area.id()))).isPresent();
  }

  /// The teams of today with which the caller may do this, by name.
  public List<Team> all(String action) {
    if (!guard.may(action)) return List.of();
    return teams.on(LocalDate.now(clock)).stream().filter(team -> may(action, team)).toList();
  }

  /// The team that the caller belongs to by the register, or else the only one that they work in by
  /// their role.
  public Optional<Team> own() {
    var mine = signedIn.now().flatMap(person -> teams.of(person, LocalDate.now(clock)));
    if (mine.isPresent()) return mine;
    var led = all(LeadershipActions.TEAM);
    return led.size() == 1 ? Optional.of(led.getFirst()) : Optional.empty();
  }
}
