package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: The demonstration municipality has just been put in. Told within the
/// transaction, so that other modules can add their part of the story in the same one.
///
/// @param day on which it was established
public record DemonstrationEstablished(LocalDate day) {}
