package dk.klynge.staffing;

import dk.klynge.guard.Needs;

/// What can be done about posts and those who fill them; the matrix of `access` says by whom and
/// where.
public final class StaffingActions {

  /// Everybody who is signed in, about their own application, seat or offer. What is one's own is
  /// asked again by each use case.
  public static final String OWN = Needs.SIGN_IN;

  /// Campaigns, posts and timetables; no applicant.
  public static final String READ = "staffing:read";

  public static final String PLAN = "staffing:plan";
  public static final String ANNOUNCE = "staffing:announce";
  public static final String CHECK_POSTING = "staffing:check-posting";
  public static final String COMPOSE_COMMITTEE = "staffing:compose-committee";

  /// A committee that is incomplete or partial may recommend all the same.
  public static final String OVERRIDE_STANDING = "staffing:override-standing";

  /// Applications of the own area.
  public static final String READ_APPLICATIONS = "staffing:read-applications";

  public static final String SCREEN = "staffing:screen";
  public static final String PLAN_INTERVIEWS = "staffing:plan-interviews";
  public static final String RECOMMEND = "staffing:recommend";
  public static final String OVERVIEW = "staffing:overview";
  public static final String COORDINATE = "staffing:coordinate";
  public static final String APPOINT = "staffing:appoint";
  public static final String REDEPLOY = "staffing:redeploy";
  public static final String GIVE_NOTICE = "staffing:give-notice";
  public static final String KEEP_RECORDS = "staffing:keep-records";

  /// How long records are kept, and when they may not be deleted.
  public static final String RULE_RECORDS = "staffing:rule-records";

  private StaffingActions() {}
}
