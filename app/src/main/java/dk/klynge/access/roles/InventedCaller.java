package dk.klynge.access.roles;

import dk.klynge.guard.Role;
import java.util.UUID;

/// An invented person of the demonstration who acts while the program tells its story: with one
/// role, everywhere, and only until the deed is done. Nobody can sign in as one.
public record InventedCaller(UUID account, String displayName, Role role) implements Caller {}
