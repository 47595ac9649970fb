package dk.klynge.leadership;

import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The goals of teams, to be read; [Goals] begins one. Who may see them is asked by the caller.
public interface TeamGoals {

  /// Open ones first, then by day; a team without goals has an empty list.
  Map<ClusterId, List<Goal>> of(Collection<ClusterId> clusters);

  /// @param area code of the profile's area
  /// @param progress nothing, begun, visible or rooted, as the latest evidence has it
  /// @param above the goal that it hangs on
  record Goal(
      GoalId id,
      String area,
      String text,
      String signs,
      String measures,
      Optional<LocalDate> due,
      State state,
      Optional<String> progress,
      Optional<Above> above,
      List<Step> steps) {

    public Goal {
      steps = List.copyOf(steps);
    }

    public boolean isOpen() {
      return state == State.DRAFT || state == State.AGREED;
    }

    public List<Step> late(LocalDate day) {
      return steps.stream().filter(step -> step.isLate(day)).toList();
    }
  }

  record Above(GoalId id, String text) {}

  /// Something to be done for the goal.
  record Step(
      String what,
      Optional<PersonId> owner,
      String ownerName,
      LocalDate due,
      Optional<LocalDate> doneOn,
      Optional<LocalDate> droppedOn) {

    public boolean isOpen() {
      return doneOn.isEmpty() && droppedOn.isEmpty();
    }

    public boolean isLate(LocalDate day) {
      return isOpen() && due.isBefore(day);
    }
  }

  enum State {
    DRAFT,
    /// Agreed by the team as it stands.
    AGREED,
    REACHED,
    DROPPED;

    /// The key of the text that names it.
    public String key() {
      return "leadership.goal.state." + name();
    }
  }
}
