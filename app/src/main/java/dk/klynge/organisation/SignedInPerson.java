package dk.klynge.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Which person of the register is signed in, for pages that show people their own things.
public interface SignedInPerson {

  /// Empty where nobody is signed in, or the account is not known to be anybody of the register.
  Optional<PersonId> now();

  /// The accounts in use that belong to a person; messages on the start page go to them.
  Optional<UUID> accountOf(PersonId person);

  /// The language that they chose last for the pages of their account; empty where they have chosen
  /// none, or have no account. Letters to them are written in it.
  Optional<Locale> languageOf(PersonId person);

  /// As [#languageOf], of an account that need not belong to anybody of the register.
  Optional<Locale> languageOfAccount(UUID account);
}
