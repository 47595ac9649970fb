package dk.klynge.development;

/// What can be done about development and support; the matrix of `access` says by whom and where.
public final class DevelopmentActions {

  /// What is offered: courses, coaching, networks.
  public static final String READ = "development:read";

  /// Say what a cluster needs, and follow what it is given.
  public static final String WANT = "development:want";

  /// Plan and give support: needs, offers, who helps whom.
  public static final String SUPPORT = "development:support";

  /// See what is offered, sign oneself up, and see what is one's own.
  public static final String TAKE_PART = "development:take-part";

  /// Keep the catalogue of courses and networks, and who takes part.
  public static final String OFFER = "development:offer";

  /// Follow who has an education in leadership.
  public static final String EDUCATION = "development:education";

  /// Map the competences of the staff of a cluster and plan their development.
  public static final String MAP = "development:map";

  /// See how many of the staff of an area have which competences, never who.
  public static final String COUNT = "development:count";

  /// Ask leaders, staff and parents whether the reform is a gain.
  public static final String SURVEY = "development:survey";

  /// Say how useful support was, and read what one's own cluster said of it.
  public static final String EVALUATE = "development:evaluate";

  /// Read how useful the clusters found the support that they were given.
  public static final String EVALUATIONS = "development:evaluations";

  /// Decide how long it is kept who signed up for courses and wished for them.
  public static final String RECORDS = "development:records";

  private DevelopmentActions() {}
}
