package dk.klynge.access;

import dk.klynge.audit.AuditTrail;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A person as the program knows them at sign-in.
public record Account(UUID id, String name, Optional<String> email, Login login, State state) {

  /// How the local sign-in knows them; the password is a bcrypt hash, empty when there is none.
  public record Login(
      Optional<String> name,
      Optional<String> password,
      int failures,
      Optional<Instant> lockedUntil) {}

  public record State(boolean mustChangePassword, boolean demonstration, boolean disabled) {}

  /// How the audit trail names it.
  public AuditTrail.Subject subject() {
    return new AuditTrail.Subject("account", id.toString(), name);
  }

  public boolean isLocked(Instant now) {
    return login.lockedUntil().map(now::isBefore).orElse(false);
  }
}
