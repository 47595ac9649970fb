package dk.klynge.processplan;

import java.time.LocalDate;

/// News: an agreement with a union on pay and terms was signed. Told within the transaction; listen
/// after its commit.
///
/// @param track municipal or self_owning
public record UnionAgreementSigned(String union, String track, LocalDate day) {}
