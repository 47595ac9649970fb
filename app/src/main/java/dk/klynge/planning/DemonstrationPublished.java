package dk.klynge.planning;

import java.time.LocalDate;

/// News of the demonstration's story: A scenario was drawn and published. Told within the
/// transaction, so that what comes of it is part of the same story.
///
/// @param day on which the demonstration was established
/// @param revision that was published
/// @param next what is to come of it
public record DemonstrationPublished(LocalDate day, ScenarioId scenario, int revision, Next next) {

  public enum Next {
    /// It is decided and has come into force lately.
    DECISION,
    /// A hearing is held on it now.
    HEARING
  }
}
