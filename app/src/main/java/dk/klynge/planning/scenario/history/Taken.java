package dk.klynge.planning.scenario.history;

import dk.klynge.planning.scenario.structure.Differences;

/// A step with the act that it did, took back or did again.
public record Taken(Step step, Act act) {

  /// What changed by it.
  public Differences differences() {
    return switch (step.kind()) {
      case ACT, REDO -> act.differences();
      case UNDO -> act.differences().turned();
    };
  }
}
