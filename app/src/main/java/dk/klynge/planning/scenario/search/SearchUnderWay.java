package dk.klynge.planning.scenario.search;

import dk.klynge.planning.ScenarioId;
import java.util.Optional;
import java.util.UUID;

/// The search that waits or runs in a scenario: there is one at a time.
public interface SearchUnderWay {

  Optional<UUID> in(ScenarioId scenario);
}
