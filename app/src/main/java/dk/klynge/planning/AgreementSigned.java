package dk.klynge.planning;

import java.time.LocalDate;

/// News: all parties have signed a cooperation agreement. Told within the transaction; listen after
/// its commit.
///
/// @param day of the last signature
public record AgreementSigned(AgreementId agreement, LocalDate day) {}
