package dk.klynge.access.tokens;

import dk.klynge.guard.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A token as it is listed; the secret itself is not kept.
///
/// @param expiresOn the first day on which it is refused
record ApiToken(
    UUID id, String name, Set<Role> roles, LocalDate expiresOn, Optional<LocalDate> lastUsedOn) {}
