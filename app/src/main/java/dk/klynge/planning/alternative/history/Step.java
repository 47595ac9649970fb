package dk.klynge.planning.alternative.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/// Something that was done with an alternative, by whom and when. The last step that is a state
/// says how it stands.
public sealed interface Step {

  Stamp stamp();

  /// @param who account
  record Stamp(Instant at, String who, String name) {}

  /// A state that the alternative came into.
  sealed interface State extends Step {
    /// What was said with it; empty where nothing was.
    String reason();
  }

  record Received(Stamp stamp) implements State {
    @Override
    public String reason() {
      return "";
    }
  }

  /// @param reason the questions that must be answered first
  /// @param deadline the last day for the answer
  record NeedsQualification(Stamp stamp, String reason, LocalDate deadline) implements State {}

  /// @param reason the answers
  record Answered(Stamp stamp, String reason) implements State {}

  record Recommended(Stamp stamp, String reason) implements State {}

  record NotRecommended(Stamp stamp, String reason) implements State {}

  /// @param revision that the scenario had afterwards
  /// @param leftOut moves that could not be made any longer
  record Adopted(Stamp stamp, String reason, int revision, int leftOut) implements State {}

  record Rejected(Stamp stamp, String reason) implements State {}

  record Withdrawn(Stamp stamp, String reason) implements State {}

  /// People say otherwise than the computed test.
  record Overruled(Stamp stamp, String reason, Ruling ruling) implements Step {}

  /// The test was made again, with other tolerances.
  record Tested(Stamp stamp) implements Step {}

  enum Ruling {
    PASSES,
    FAILS;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The name of a step, as it is stored and as messages know it.
  default String code() {
    return getClass()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
