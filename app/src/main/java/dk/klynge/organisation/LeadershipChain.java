package dk.klynge.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who leads whom on any day, from the institution up: institution or pedagogical leader, cluster
/// leader, area manager, head of administration. A network has no leader of its own and makes no
/// link.
public interface LeadershipChain {

  /// One post in the chain; `leader` is empty while it is vacant.
  ///
  /// @param kind institution_leader, pedagogical_leader, cluster_leader, area_manager,
  ///   head_of_administration
  /// @param place what is led; empty for the whole administration
  record Link(String kind, String place, Optional<Named> leader) {}

  List<Link> of(InstitutionId institution, LocalDate day);

  List<Link> of(ClusterId cluster, LocalDate day);

  List<Link> of(AreaId area, LocalDate day);

  /// The chain above a person, by the role they hold or else by where they are employed.
  List<Link> above(PersonId person, LocalDate day);

  /// The chains above many people, read together; everybody asked for is in the answer.
  Map<PersonId, List<Link>> above(Set<PersonId> people, LocalDate day);

  /// The cluster that a person leads on the day; empty where they lead none.
  Optional<ClusterId> ledBy(PersonId person, LocalDate day);

  /// The nearest leader above a person whose post is not vacant.
  default Optional<Named> leaderOf(PersonId person, LocalDate day) {
    return above(person, day).stream().flatMap(link -> link.leader().stream()).findFirst();
  }
}
