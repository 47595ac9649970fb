package dk.klynge.planning;

import java.util.Optional;

/// Which scenario another one began with.
public interface ScenarioOrigins {

  /// Empty where it began with a day of the register or with a computed proposal.
  Optional<Origin> of(ScenarioId id);

  /// @param revision that it began with
  record Origin(ScenarioId scenario, int revision) {}
}
