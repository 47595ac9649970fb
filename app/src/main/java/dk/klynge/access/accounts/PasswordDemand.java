package dk.klynge.access.accounts;

/// The mark in a session that a new password must be chosen before anything else.
public final class PasswordDemand {

  public static final String ATTRIBUTE = PasswordDemand.class.getName();

  private PasswordDemand() {}
}
