package dk.klynge.decision;

import java.time.LocalDate;

/// News: the register has been changed as decided. Told within the transaction; listen after its
/// commit.
///
/// @param day the first day of the new structure, also where the register was changed later
public record StructureCameIntoForce(DecisionId decision, String text, LocalDate day) {}
