package dk.klynge.planning.scenario.search;

import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.structure.Differences;
import dk.klynge.planning.scenario.structure.Territory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// The engine at work in a scenario.
///
/// @param revision that it was asked for
/// @param found what it would change; empty while it searches, and where it found nothing better
/// @param actRevision the revision that its act made; empty where there is none
record Search(
    UUID id,
    ScenarioId scenario,
    int revision,
    Task task,
    Asked asked,
    State state,
    Progress progress,
    Optional<Differences> found,
    OptionalInt actRevision,
    String reference) {

  enum Task {
    /// Places institutions that are in no cluster; all others stay.
    COMPLETE,
    /// Finds the best structure, as far as nothing is locked.
    REARRANGE,
    /// Makes the limits hold, with as few moves as possible.
    REPAIR;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  enum State {
    WAITING,
    RUNNING,
    /// What was found is an act of the scenario.
    APPLIED,
    /// The scenario went on meanwhile.
    OVERTAKEN,
    /// There was nothing to change.
    NOTHING,
    CANCELLED,
    FAILED;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean ended() {
      return this != WAITING && this != RUNNING;
    }
  }

  /// @param territory where the one who asked may change something
  record Asked(
      Instant at, String by, String byName, Territory territory, int seconds, String form) {}

  /// @param attempt empty while it waits
  /// @param value what is made small, in the unit of the criteria; `NaN` before anything is known
  /// @param broken by how much limits are broken; 0 when all hold
  record Progress(
      Optional<Attempt> attempt,
      Stop stop,
      long millis,
      double value,
      double broken,
      long iterations) {

    static final Progress NONE = new Progress(Optional.empty(), Stop.NONE, 0, Double.NaN, 0, 0);
  }

  /// @param number above 1 where a machine was lost and another began anew
  /// @param heard when the machine that searches last told how far it is
  record Attempt(int number, Instant started, Instant heard) {

    /// Machines tell twice a second: one that has been silent so long may be lost.
    private static final Duration SILENCE = Duration.ofSeconds(6);

    boolean silent(Instant now) {
      return Duration.between(heard, now).compareTo(SILENCE) > 0;
    }
  }

  /// How somebody has asked it to stop.
  enum Stop {
    NONE,
    /// The best so far becomes an act of the scenario.
    KEEP,
    /// The scenario stays as it is.
    CANCEL;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
