package dk.klynge.planning.scenario;

import java.time.Instant;
import java.util.Locale;

/// One revision of a scenario: an act was done, undone or redone.
record Step(int revision, Kind kind, int act, Instant at, String by, String byName) {

  enum Kind {
    ACT,
    UNDO,
    REDO;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
