package dk.klynge.planning.agreement;

import dk.klynge.planning.AgreementId;
import java.util.List;
import java.util.Optional;

/// The agreements that there are, to be read.
interface KeptAgreements {

  /// Its newest version.
  Optional<Agreement> find(AgreementId id);

  /// All versions, the latest first.
  List<Agreement> versions(AgreementId id);
}
