package dk.klynge.processplan;

/// What can be done about the process; the matrix of `access` says by whom and where.
public final class ProcessPlanActions {

  /// The plan with its dates, negotiations, checklists.
  public static final String READ = "processplan:read";

  /// Lay out a plan, move and confirm its dates, keep the templates.
  public static final String PLAN = "processplan:plan";

  /// Tell that an activity has begun, is done or does not apply.
  public static final String FOLLOW_UP = "processplan:follow-up";

  /// Keep the negotiations with the unions and their agreements.
  public static final String NEGOTIATE = "processplan:negotiate";

  /// Order, give and withdraw access to systems; keep the checklists.
  public static final String EQUIP = "processplan:equip";

  /// The state of the reform for management and politicians.
  public static final String STATUS = "processplan:status";

  /// Write what the figures of the status mean, in the own area or in all.
  public static final String COMMENT = "processplan:comment";

  private ProcessPlanActions() {}
}
