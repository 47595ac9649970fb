package dk.klynge.decision;

import dk.klynge.organisation.ClusterId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// How decisions come into force, for the pages that show decisions.
public interface ComingIntoForce {

  /// Empty where the decision changes nothing.
  Optional<Standing> of(DecisionId id);

  /// What is planned, by day.
  List<Standing> planned();

  /// @param state planned, withdrawn or in_force
  /// @param hindrances what stood in the way when it was last tried, as sentences
  /// @param applied when the register was changed
  record Standing(
      DecisionId decision,
      String text,
      LocalDate day,
      String state,
      List<Line> lines,
      List<String> hindrances,
      Optional<Instant> applied) {
    public Standing {
      lines = List.copyOf(lines);
      hindrances = List.copyOf(hindrances);
    }
  }

  /// One change that is made, not those that were left out.
  ///
  /// @param text the change as a sentence
  /// @param clusters that it touches
  record Line(int number, String verb, String text, List<Touched> clusters) {
    public Line {
      clusters = List.copyOf(clusters);
    }
  }

  record Touched(ClusterId id, String name) {}
}
