package dk.klynge.planning.scenario.history;

import java.time.Instant;
import java.util.Locale;

/// One revision of a scenario: an act was done, undone or redone.
public record Step(int revision, Kind kind, int act, Instant at, String by, String byName) {

  public enum Kind {
    ACT,
    UNDO,
    REDO;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
