package dk.klynge.planning.proposal;

/// The best answer known at one moment of a run.
///
/// @param millis since the attempt began
/// @param value what is being made small, in the unit of the criteria
/// @param broken by how much the best answer still breaks limits; 0 when all hold
record Progress(long millis, double value, double broken, long iterations) {}
