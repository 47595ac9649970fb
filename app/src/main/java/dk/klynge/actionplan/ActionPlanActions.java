package dk.klynge.actionplan;

/// What can be done about local action plans; the matrix of `access` says by whom and where.
/// Sitting in a working group opens its plan too, and is asked by the use cases.
public final class ActionPlanActions {

  /// The plans of the own place, and the overview.
  public static final String READ = "actionplan:read";

  /// Write in a plan, submit it, keep its working group.
  public static final String WRITE = "actionplan:write";

  /// Comment for the administration, section by section.
  public static final String COMMENT = "actionplan:comment";

  /// Approve a plan or send it back.
  public static final String APPROVE = "actionplan:approve";

  /// Revise the template.
  public static final String TEMPLATE = "actionplan:template";

  private ActionPlanActions() {}
}
