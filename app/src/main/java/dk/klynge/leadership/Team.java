package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Optional;

/// The leadership team of a cluster on a day: its cluster leader and the leaders of its
/// institutions.
///
/// @param kind of the cluster: municipal, self_owning, special or network; a network has no leader
/// @param members the cluster leader first, then by name in Danish order
public record Team(
    ClusterId cluster, String name, String kind, Optional<Named> area, List<Member> members) {

  public Team {
    members = List.copyOf(members);
  }

  public Optional<Member> leader() {
    return members.stream().filter(one -> one.kind() == Kind.CLUSTER_LEADER).findFirst();
  }

  public boolean has(PersonId person) {
    return members.stream().anyMatch(one -> one.person().equals(person));
  }

  /// @param place the cluster, or the institution whose leader this is
  public record Member(PersonId person, String name, Kind kind, Named place) {}

  public enum Kind {
    CLUSTER_LEADER,
    /// Leads an institution within a cluster that has a leader.
    PEDAGOGICAL_LEADER,
    /// Leads an institution of a network, or one that kept its own leader.
    INSTITUTION_LEADER;

    /// The key of the text that names it.
    public String key() {
      return "leadership.member." + name();
    }
  }
}
