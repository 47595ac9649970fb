package dk.klynge.access;

import java.util.Optional;
import java.util.UUID;

/// The accounts as every feature of signing in may look them up.
public interface Accounts {

  Optional<Account> get(UUID id);

  /// Capital and small letters of a login are the same.
  Optional<Account> byLogin(String login);
}
