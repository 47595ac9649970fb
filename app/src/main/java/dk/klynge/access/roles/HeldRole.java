package dk.klynge.access.roles;

import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.time.Period;
import java.util.Optional;
import java.util.UUID;

/// A role that an account holds for a place in a period; `lentFrom` names the row that a substitute
/// stands in for.
public record HeldRole(UUID id, Role role, Scope place, Period valid, Optional<UUID> lentFrom) {}
