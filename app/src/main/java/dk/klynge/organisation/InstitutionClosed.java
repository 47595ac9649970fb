package dk.klynge.organisation;

import java.time.LocalDate;

/// News of the register: An institution ends: the day is the first without it. Told within the
/// transaction; listen after its commit.
public record InstitutionClosed(InstitutionId institution, String name, LocalDate day) {}
