package dk.klynge.leadership.task;

import dk.klynge.leadership.Team;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Optional;

/// A team of today with the houses that it leads.
record Crew(Team team, List<House> houses) {

  Crew {
    houses = List.copyOf(houses);
  }

  /// @param employees who work there today
  record House(Named place, int employees) {}

  Optional<Team.Member> member(PersonId person) {
    return team.members().stream().filter(one -> one.person().equals(person)).findFirst();
  }

  List<Team.Member> houseLeaders() {
    return team.members().stream().filter(one -> one.kind() != Team.Kind.CLUSTER_LEADER).toList();
  }

  /// Houses without a leader.
  List<House> vacant() {
    return houses.stream()
        .filter(house ->
            houseLeaders().stream().noneMatch(one -> one.place().id().equals(house.place().id())))
        .toList();
  }

  /// The houses that a member leads: the cluster leader all of them.
  List<House> ledBy(Team.Member member) {
    if (member.kind() == Team.Kind.CLUSTER_LEADER) return houses;
    var own =
        team.members().stream()
            .filter(one -> one.person().equals(member.person()))
            .map(one -> one.place().id())
            .toList();
    return houses.stream().filter(house -> own.contains(house.place().id())).toList();
  }
}
