package dk.klynge.planning;

/// What can be done in planning; the matrix of `access` says by whom and where.
public final class PlanningActions {

  public static final String READ = "planning:read";
  public static final String EDIT_CRITERIA = "planning:edit-criteria";
  public static final String PROPOSE = "planning:propose";
  public static final String EXPORT = "planning:export";
  public static final String EDIT_SCENARIO = "planning:edit-scenario";
  public static final String PUBLISH_SCENARIO = "planning:publish-scenario";
  public static final String EDIT_COST_MODEL = "planning:edit-cost-model";

  public static final String EDIT_MODELS = "planning:edit-models";
  public static final String EDIT_AGREEMENTS = "planning:edit-agreements";

  public static final String READ_ALTERNATIVES = "planning:read-alternatives";
  public static final String PUT_FORWARD_ALTERNATIVE = "planning:put-forward-alternative";
  public static final String HEAR_OF_ALTERNATIVES = "planning:hear-of-alternatives";
  public static final String ASSESS_ALTERNATIVE = "planning:assess-alternative";
  public static final String ADOPT_ALTERNATIVE = "planning:adopt-alternative";

  private PlanningActions() {}
}
