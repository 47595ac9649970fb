package dk.klynge.survey;

/// What can be done about questionnaires; the matrix of `access` says by whom and where.
public final class SurveyActions {

  /// The sets of questions.
  public static final String READ = "survey:read";

  /// Revise the sets of questions.
  public static final String QUESTIONS = "survey:questions";

  private SurveyActions() {}
}
