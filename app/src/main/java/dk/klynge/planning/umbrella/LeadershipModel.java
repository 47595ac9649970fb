package dk.klynge.planning.umbrella;

import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import java.time.Instant;

/// A leadership model as one of its versions has it.
record LeadershipModel(
    LeadershipModelId id,
    UmbrellaId umbrella,
    int version,
    Content content,
    Instant savedAt,
    String savedBy) {}
