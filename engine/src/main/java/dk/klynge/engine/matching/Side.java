package dk.klynge.engine.matching;

/// The two sides of a market.
public enum Side {
  CANDIDATES,
  POSTS
}
