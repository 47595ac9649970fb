package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Who leads whom straight, by the chain of the day: the two who hold conversations with each
/// other. A vacant post is passed over.
public interface Pairs {

  /// A person's own leader first, where there is one, then those whom the person leads, by name in
  /// Danish order.
  List<Pair> of(PersonId person, LocalDate day);

  /// @param otherPost what the led one is: area_manager, cluster_leader, institution_leader,
  ///   pedagogical_leader, or a position such as pedagogue
  /// @param cluster that the led one belongs to
  record Pair(Person leader, Person other, String otherPost, Optional<ClusterId> cluster) {

    /// The one of the two who is not this person.
    public Person across(PersonId person) {
      return leader.id().equals(person) ? other : leader;
    }

    /// Whether the led one is a leader too.
    public boolean isOfLeaders() {
      return LEADERS.contains(otherPost);
    }

    private static final List<String> LEADERS =
        List.of("area_manager", "cluster_leader", "institution_leader", "pedagogical_leader");
  }

  record Person(PersonId id, String name) {}
}
