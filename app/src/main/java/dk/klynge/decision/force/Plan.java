package dk.klynge.decision.force;

import dk.klynge.decision.DecisionId;
import dk.klynge.organisation.StructuralChange;
import dk.klynge.organisation.StructuralChanges.Consequence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How a decision is to change the register on its day.
///
/// @param version counts what people do to it
/// @param text the decision, as the history of the register names it
record Plan(
    DecisionId decision, LocalDate day, String text, State state, int version, List<Line> lines) {

  Plan {
    lines = List.copyOf(lines);
  }

  sealed interface State {

    /// @param tried the last day on which it was due and something stood in the way
    record Planned(Optional<LocalDate> tried, List<Consequence> hindrances) implements State {
      public Planned {
        hindrances = List.copyOf(hindrances);
      }
    }

    record Withdrawn() implements State {}

    record InForce(Instant at) implements State {}

    default String word() {
      return switch (this) {
        case Planned _ -> "planned";
        case Withdrawn _ -> "withdrawn";
        case InForce _ -> "in_force";
      };
    }
  }

  /// @param derived what the decision gave; empty for a line that people added
  /// @param fate whether it is done
  record Line(int number, Optional<StructuralChange> derived, StructuralChange change, Fate fate) {
    boolean corrected() {
      return derived.isPresent() && !derived.get().equals(change);
    }
  }

  enum Fate {
    DONE,
    LEFT_OUT
  }

  /// Those that are done.
  List<Line> done() {
    return lines.stream().filter(line -> line.fate() == Fate.DONE).toList();
  }

  List<StructuralChange> changes() {
    return done().stream().map(Line::change).toList();
  }

  /// @param kind as in the table
  /// @param line 0 where it is about the whole
  record Act(String kind, int line, String reason, Instant at, String byName) {}
}
