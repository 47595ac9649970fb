package dk.klynge.access.signin;

import dk.klynge.access.Account;
import dk.klynge.access.roles.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/// Somebody with an account who has signed in to the pages.
public record AccountCaller(UUID account, String displayName, boolean mustChangePassword)
    implements Caller {

  static AccountCaller of(Account account) {
    return new AccountCaller(account.id(), account.name(), account.state().mustChangePassword());
  }

  /// Authorities stay empty: what a caller may do is asked of the guard each time.
  public Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, "", List.of());
  }
}
