package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: from the day on an institution is owned in another way. Told within the
/// transaction; listen after its commit.
///
/// @param before municipal, self_owning, private or outsourced
/// @param after one of the same
public record OwnershipTransferred(
    InstitutionId institution, String before, String after, LocalDate day) {}
