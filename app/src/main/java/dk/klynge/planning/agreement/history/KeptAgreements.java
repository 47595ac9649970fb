package dk.klynge.planning.agreement.history;

import dk.klynge.planning.AgreementId;
import java.util.List;
import java.util.Optional;

/// The agreements that there are, to be read.
public interface KeptAgreements {

  /// Its newest version.
  Optional<Agreement> find(AgreementId id);

  /// As they stand, the latest made first.
  List<Agreement> all();

  /// All versions, the latest first.
  List<Agreement> versions(AgreementId id);
}
