package dk.klynge.development;

import dk.klynge.organisation.InstitutionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// With which self-owning institutions it is agreed that they have the same offers as the
/// municipal.
public interface SupportAgreements {

  /// What is agreed for all of these institutions together: nothing where one of them has no
  /// agreement on the day, by itself or by its umbrella organisation.
  Set<SupportOffer> covering(List<InstitutionId> institutions, LocalDate day);
}
