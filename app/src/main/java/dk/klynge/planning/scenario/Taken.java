package dk.klynge.planning.scenario;

import dk.klynge.planning.scenario.structure.Differences;

/// A step with the act that it did, took back or did again.
record Taken(Step step, Act act) {

  /// What changed by it.
  Differences differences() {
    return switch (step.kind()) {
      case ACT, REDO -> act.differences();
      case UNDO -> act.differences().turned();
    };
  }
}
