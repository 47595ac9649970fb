package dk.klynge.actionplan;

import dk.klynge.organisation.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who sits in the working group of a plan.
public interface WorkingGroups {

  boolean sits(PersonId person, PlanId plan);

  /// The plans that this person writes.
  List<PlanId> of(PersonId person);

  /// Those who are in the group now, by name in Danish order.
  List<Member> members(PlanId plan);

  /// How many seats of its rule of composition are empty.
  int lacking(PlanId plan);

  /// Somebody who came by the secret link of their own.
  Optional<Linked> byKey(String key);

  /// @param person empty for somebody outside
  /// @param email empty where none is known
  record Member(UUID id, String role, Optional<PersonId> person, String name, String email) {}

  record Linked(PlanId plan, UUID member, String name) {}
}
