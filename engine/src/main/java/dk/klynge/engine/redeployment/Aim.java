package dk.klynge.engine.redeployment;

/// What is best. As many people as possible get a place in any case.
public enum Aim {
  /// The sum of all burdens is least.
  LEAST_TOTAL,
  /// The largest burden of anybody is least; among such assignments, the sum.
  LEAST_BURDEN_FIRST
}
