package dk.klynge.access.password;

/// The mark in a session that a new password must be chosen before anything else.
public final class PasswordDemand {

  /// Stands in sessions that outlive a version of the program, so it does not follow the class.
  public static final String ATTRIBUTE = "dk.klynge.access.accounts.PasswordDemand";

  private PasswordDemand() {}
}
