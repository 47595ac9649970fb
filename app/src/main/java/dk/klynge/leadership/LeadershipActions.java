package dk.klynge.leadership;

/// What can be done about leadership by the profile; the matrix of `access` says by whom and where.
public final class LeadershipActions {

  /// The profile and the catalogues.
  public static final String READ = "leadership:read";

  /// Revise the profile, the catalogue of tasks and the templates.
  public static final String PROFILE = "leadership:profile";

  /// What a team says of itself to its leaders: translation, distribution of tasks, focus areas.
  public static final String TEAM_READ = "leadership:team-read";

  /// Work as a member of the team, and see what is the team's alone.
  public static final String TEAM = "leadership:team";

  /// Do what the leader of the team does: open an assessment, settle the distribution of tasks.
  public static final String LEAD = "leadership:lead";

  /// Say how a team's leadership is seen from where it reports to.
  public static final String GIVE_VIEW = "leadership:give-view";

  /// Write the goals of the municipality and its areas, on which those of the teams hang.
  public static final String GOALS = "leadership:goals";

  /// The state of the work by cluster: done, due and themes, never what was said.
  public static final String FOLLOW = "leadership:follow";

  /// Hold conversations, say what one is good at.
  public static final String TALK = "leadership:talk";

  /// Confirm the competences of a cluster leader, or of a leader in a network.
  public static final String CONFIRM = "leadership:confirm";

  private LeadershipActions() {}
}
