package dk.klynge.engine.matching;

/// A stable matching and what is known of its size.
///
/// @param matching in which no candidate and post would both rather have each other
/// @param atMost no stable matching of the market has more pairs
/// @param assurance why the size is good
/// @param steps of the search
public record Outcome(Matching matching, int atMost, Assurance assurance, long steps, long seed) {

  /// What is certain about the size, whatever the lists.
  public enum Assurance {
    /// Without ties every stable matching gives posts to the same candidates and fills the same
    /// places (Roth 1986).
    ALL_OF_THIS_SIZE,
    /// It is proved that no stable matching is larger.
    LARGEST,
    /// At least two thirds of the largest (Király 2013); see also [Outcome#atMost].
    TWO_THIRDS
  }
}
