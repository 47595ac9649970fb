package dk.klynge.organisation;

import java.util.Optional;
import java.util.UUID;

/// Which person of the register is signed in, for pages that show people their own things.
public interface SignedInPerson {

  /// Empty where nobody is signed in, or the account is not known to be anybody of the register.
  Optional<PersonId> now();

  /// The accounts in use that belong to a person; messages on the start page go to them.
  Optional<UUID> accountOf(PersonId person);
}
