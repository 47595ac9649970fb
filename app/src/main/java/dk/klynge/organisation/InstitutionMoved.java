package dk.klynge.organisation;

import java.time.LocalDate;
import java.util.Optional;

/// News of the register: from the day on an institution belongs to another cluster or network, or
/// to none. Told within the transaction; listen after its commit.
///
/// @param from empty when it was in none
/// @param into empty when it is in none afterwards
public record InstitutionMoved(
    InstitutionId institution, Optional<ClusterId> from, Optional<ClusterId> into, LocalDate day) {}
