package dk.klynge.leadership.competence;

import dk.klynge.organisation.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How one competence is covered in a team.
///
/// @param unmet codes of tasks that need it and whose leaders do not master it
record Coverage(State state, List<String> unmet) {

  enum State {
    /// Two master it, or one can teach it.
    STRENGTH,
    /// One masters it.
    COVERED,
    /// Nobody does.
    GAP
  }

  Coverage {
    unmet = List.copyOf(unmet);
  }

  /// @param said of this competence by those of the team
  /// @param needing codes of the tasks that need it
  /// @param leads who leads which task
  static Coverage of(
      Collection<Said> said, Collection<String> needing, Map<String, Set<PersonId>> leads) {
    var masters = said.stream().filter(Said::masters).map(Said::person).toList();
    boolean teaches = said.stream().anyMatch(one -> one.level() >= Said.TEACHES);
    var state =
        masters.isEmpty()
            ? State.GAP
            : teaches || masters.size() > 1 ? State.STRENGTH : State.COVERED;
    var unmet =
        needing.stream()
            .filter(leads::containsKey)
            .filter(
                task -> leads.getOrDefault(task, Set.of()).stream().noneMatch(masters::contains))
            .toList();
    return new Coverage(state, unmet);
  }
}
