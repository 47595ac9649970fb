package dk.klynge.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// Changes the structure from a day on: several changes together, all of them or none.
public interface StructuralChanges {

  /// What would follow from the changes, and what stands in their way; nothing is changed. Changes
  /// are taken in the order given; the day may be past or to come.
  List<Consequence> consequences(LocalDate day, List<StructuralChange> changes);

  /// Changes the register in the transaction of the caller. A second call with the same reason
  /// changes nothing, so a job that runs twice does no harm.
  Outcome apply(LocalDate day, List<StructuralChange> changes, Reason reason);

  /// What the history of the register names as the reason.
  ///
  /// @param kind what decided it, for example `decision`
  /// @param id of the decision; one reason is applied once
  /// @param text for people to read: title and date of the decision
  record Reason(String kind, UUID id, String text) {}

  /// Something that follows for people, roles or boards.
  ///
  /// @param change the number of the change in the list, from 0
  /// @param key of the message that says it
  /// @param arguments what the message names, ready to show
  record Consequence(int change, Gravity gravity, String key, List<String> arguments) {
    public Consequence {
      arguments = List.copyOf(arguments);
    }
  }

  enum Gravity {
    /// Happens with it: a leader's role ends, members go along.
    FOLLOWS,
    /// Would be left hanging, so nothing can be applied before it is resolved.
    BLOCKS
  }

  sealed interface Outcome {
    record Applied(int changes) implements Outcome {}

    record AppliedBefore() implements Outcome {}

    record Blocked(List<Consequence> reasons) implements Outcome {
      public Blocked {
        reasons = List.copyOf(reasons);
      }
    }
  }
}
