package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: The demonstration municipality is to have a story. Told within the
/// transaction that establishes it, after [DemonstrationEstablished]; each module adds its own part
/// through its own use cases.
///
/// @param day on which it was established, and which all dates of the story are counted from
public record DemonstrationStoryBegun(LocalDate day) {}
