package dk.klynge.engine.matching;

/// Why lists cannot be used. Rows are counted from 0 in the order in which each kind was added:
/// wishes, rankings, and posts for the capacities.
public sealed interface Flaw {

  record NoCandidates() implements Flaw {}

  record NoPosts() implements Flaw {}

  /// A candidate or a post has a blank id.
  record Unnamed(Side by, int row) implements Flaw {}

  /// A candidate wishes a post that there is not.
  record UnknownPost(String candidate, String post, int row) implements Flaw {}

  /// A post ranks a candidate who is not among the candidates.
  record UnknownCandidate(String post, String candidate, int row) implements Flaw {}

  /// A ranking is given for a post that there is not.
  record RankingOfUnknownPost(String post, String candidate, int row) implements Flaw {}

  /// Somebody ranks the same one twice.
  record RankedTwice(Side by, String candidate, String post, int row) implements Flaw {}

  /// A rank below 1.
  record BadRank(Side by, String candidate, String post, int rank, int row) implements Flaw {}

  /// A post has no place.
  record NoPlaces(String post, int capacity, int row) implements Flaw {}

  /// A post is said to have different numbers of places.
  record CapacitiesDiffer(String post, int first, int other, int row) implements Flaw {}

  /// A candidate has two present posts, or one that there is not.
  record BadPresent(String candidate, String post) implements Flaw {}

  /// A post is held by more candidates than it has places.
  record TooManyHolders(String post, int holders, int capacity) implements Flaw {}
}
