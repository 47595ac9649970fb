package dk.klynge.processplan;

import dk.klynge.organisation.AreaId;
import java.util.Optional;

/// What an activity is called within its plan: by its key, and by the area where each has its own.
public record Spot(String key, Optional<AreaId> area) {}
