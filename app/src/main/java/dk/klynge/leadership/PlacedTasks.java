package dk.klynge.leadership;

import dk.klynge.organisation.PersonId;
import java.util.Map;
import java.util.Set;

/// Who leads which task, as a team's latest distribution says.
public interface PlacedTasks {

  /// By the code of the task those of the team who lead it today; tasks that nobody leads are left
  /// out. Where a settled distribution and a newer draft exist, the settled one counts.
  Map<String, Set<PersonId>> leads(Team team);
}
