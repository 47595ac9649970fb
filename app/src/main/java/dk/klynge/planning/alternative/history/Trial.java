package dk.klynge.planning.alternative.history;

import dk.klynge.planning.alternative.twofold.Findings;
import java.time.Instant;

/// The test as it was made.
///
/// @param number of the step that it was made with
/// @param tolerances version of the settings
public record Trial(int number, Instant at, int tolerances, Findings findings) {}
