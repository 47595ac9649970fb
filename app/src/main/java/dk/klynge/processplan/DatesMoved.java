package dk.klynge.processplan;

/// News of a plan: dates have moved. Told within the transaction.
///
/// @param plan as it was before
public record DatesMoved(RunningPlan plan, Rearrangement rearrangement, String reason) {}
