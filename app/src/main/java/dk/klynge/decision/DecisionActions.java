package dk.klynge.decision;

/// What can be done about hearings and decisions; the matrix of `access` says by whom and where.
public final class DecisionActions {

  public static final String READ = "decision:read";

  private DecisionActions() {}
}
