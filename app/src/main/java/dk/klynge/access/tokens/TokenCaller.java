package dk.klynge.access.tokens;

import dk.klynge.access.roles.Caller;
import dk.klynge.guard.Role;
import java.util.Set;
import java.util.UUID;

/// A program that calls in the name of an account, with those of its roles that the token carries.
record TokenCaller(UUID account, String displayName, Set<Role> roles) implements Caller {

  @Override
  public boolean uses(Role role) {
    return role == Role.SIGNED_IN || roles.contains(role);
  }
}
