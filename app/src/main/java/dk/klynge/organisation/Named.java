package dk.klynge.organisation;

import java.util.UUID;

/// Something of the register by its id and the name it has on the day asked for.
public record Named(UUID id, String name) {}
