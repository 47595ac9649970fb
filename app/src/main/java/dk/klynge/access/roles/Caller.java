package dk.klynge.access.roles;

import dk.klynge.guard.Role;
import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The one who calls, whichever way they came in: an account, and which of its roles are in use
/// now. Lives in the session, hence serializable.
public interface Caller extends AuthenticatedPrincipal, Serializable {

  UUID account();

  String displayName();

  /// A token may carry fewer roles than its owner holds.
  default boolean uses(Role role) {
    return true;
  }

  @Override
  default String getName() {
    return account().toString();
  }
}
