package dk.klynge.decision;

/// What can be done about hearings and decisions; the matrix of `access` says by whom and where.
public final class DecisionActions {
  public static final String READ = "decision:read";

  // Hearings
  public static final String HOLD_HEARING = "decision:hold-hearing";
  public static final String MODERATE = "decision:moderate";

  // Decisions and their coming into force
  public static final String PUT_FORWARD = "decision:put-forward";
  public static final String DECIDE = "decision:decide";
  public static final String PUT_INTO_FORCE = "decision:put-into-force";

  private DecisionActions() {}
}
