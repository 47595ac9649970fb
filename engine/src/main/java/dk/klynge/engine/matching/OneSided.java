package dk.klynge.engine.matching;

/// A pair in which only one ranks the other. Nobody is given what he did not wish, and no post whom
/// it did not rank, so the pair takes no part.
///
/// @param by who ranks
/// @param rank the rank given
public record OneSided(Side by, String candidate, String post, int rank) {}
