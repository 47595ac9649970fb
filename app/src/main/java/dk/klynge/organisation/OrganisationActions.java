package dk.klynge.organisation;

/// What can be done to the register; the matrix of `access` says by whom and where.
public final class OrganisationActions {

  public static final String READ = "organisation:read";
  public static final String CHANGE = "organisation:change";
  public static final String RESTRUCTURE = "organisation:restructure";
  public static final String IMPORT = "organisation:import";
  public static final String EXPORT = "organisation:export";
  public static final String READ_PEOPLE = "organisation:read-people";
  public static final String CHANGE_PEOPLE = "organisation:change-people";

  /// Keeping those who are told of changes.
  public static final String EXCHANGE = "organisation:exchange";

  private OrganisationActions() {}
}
