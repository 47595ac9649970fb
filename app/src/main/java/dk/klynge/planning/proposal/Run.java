package dk.klynge.planning.proposal;

import dk.klynge.planning.reading.Plan;
import dk.klynge.planning.reading.Why;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of a question.
sealed interface Run {

  /// No machine has taken it up yet.
  record Waiting() implements Run {}

  /// @param cancelAsked somebody has asked the engine to stop; it does so within a second
  record Running(Instant since, boolean cancelAsked, List<Progress> history) implements Run {
    public Running {
      history = List.copyOf(history);
    }
  }

  record Finished(Instant at, Plan plan, List<Progress> history) implements Run {
    public Finished {
      history = List.copyOf(history);
    }
  }

  /// No clusters can keep the limits, and why that is certain.
  record Impossible(Instant at, List<Why> reasons) implements Run {
    public Impossible {
      reasons = List.copyOf(reasons);
    }
  }

  /// Stopped by a person. The best that was found until then is kept.
  record Cancelled(Instant at, Optional<Plan> plan, List<Progress> history) implements Run {
    public Cancelled {
      history = List.copyOf(history);
    }
  }

  /// An error of the program; the reference finds it in the log.
  record Failed(Instant at, String reference) implements Run {}

  /// Whether this is the last word.
  default boolean ended() {
    return switch (this) {
      case Waiting _, Running _ -> false;
      case Finished _, Impossible _, Cancelled _, Failed _ -> true;
    };
  }

  /// The clusters that were found, if any.
  default Optional<Plan> found() {
    return switch (this) {
      case Finished(_, var plan, _) -> Optional.of(plan);
      case Cancelled(_, var plan, _) -> plan;
      case Waiting _, Running _, Impossible _, Failed _ -> Optional.empty();
    };
  }
}
