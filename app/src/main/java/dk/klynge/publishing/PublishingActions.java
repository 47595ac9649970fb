package dk.klynge.publishing;

/// What can be done about news and other communication; the matrix of `access` says by whom.
public final class PublishingActions {

  /// The theme site for leaders and staff.
  public static final String READ = "publishing:read";

  /// Write newsletters, news, answers, background and the communication plan.
  public static final String WRITE = "publishing:write";

  /// Approve what somebody else wrote.
  public static final String APPROVE = "publishing:approve";

  /// Answer questions from parents and staff.
  public static final String ANSWER = "publishing:answer";

  /// Talking points and slides for the own places, with own remarks.
  public static final String TALK = "publishing:talk";

  private PublishingActions() {}
}
