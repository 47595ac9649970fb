package dk.klynge.planning.scenario.history;

import dk.klynge.planning.ScenarioId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// What stands at the head of every page of a scenario.
///
/// @param free how many institutions are in no cluster
/// @param published the latest revision that is public; -1 when none is
/// @param may `edit`, `publish`, `hold` a hearing
public record ScenarioHead(
    ScenarioId id,
    String name,
    int revision,
    int published,
    LocalDate day,
    String criteria,
    String criteriaText,
    int institutions,
    int free,
    String origin,
    String originUrl,
    String by,
    Instant at,
    Set<String> may) {}
