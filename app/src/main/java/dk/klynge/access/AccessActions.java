package dk.klynge.access;

import dk.klynge.guard.Needs;

/// What can be done with accounts and roles. Public because annotations and the audit trail name
/// them.
public final class AccessActions {

  /// Everybody who is signed in: the own account, the own password, signing out.
  public static final String SIGN_IN = Needs.SIGN_IN;

  public static final String READ_ACCOUNTS = "access:read-accounts";
  public static final String CHANGE_ACCOUNTS = "access:change-accounts";
  public static final String GRANT_ROLES = "access:grant-roles";
  public static final String LEND_ROLES = "access:lend-roles";
  public static final String USE_API = "access:use-api";

  private AccessActions() {}
}
