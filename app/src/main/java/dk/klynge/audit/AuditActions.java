package dk.klynge.audit;

/// What can be done with the audit trail.
public final class AuditActions {

  public static final String READ = "audit:read";

  private AuditActions() {}
}
