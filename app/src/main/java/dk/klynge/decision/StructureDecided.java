package dk.klynge.decision;

import java.time.LocalDate;

/// News: a structure was approved and shall come into force. Told within the transaction.
///
/// @param day the first day of the new structure
/// @param text title and date of the decision, as the history of the register names it
public record StructureDecided(DecisionId decision, LocalDate day, String text) {}
