package dk.klynge.decision;

/// News: a decision was revoked; what has not come into force by it, does not. Told within the
/// transaction.
public record DecisionRevoked(DecisionId decision, String reason) {}
