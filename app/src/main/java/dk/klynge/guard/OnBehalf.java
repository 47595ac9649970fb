package dk.klynge.guard;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Answers a question as the owner of an account who has not signed in themselves: a calendar
/// program fetches their dates with a secret address. Meant for reading what is their own, and for
/// nothing that changes anything.
public interface OnBehalf {

  /// While the question is answered, the owner is the one who is signed in, with the roles they
  /// hold today; afterwards the caller is who it was before. Empty where the account is closed or
  /// not known: nobody reads any more what a colleague who has left could read.
  <T> Optional<T> of(UUID account, Supplier<T> question);
}
