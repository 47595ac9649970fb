package dk.klynge.engine.redeployment;

import java.util.Optional;

/// Somebody who would have, or has, another vacancy than before.
///
/// @param from empty where they had no place
/// @param to empty where they have none afterwards
public record Move(String person, Optional<String> from, Optional<String> to) {}
