package dk.klynge.access.accounts;

import dk.klynge.access.Account;
import dk.klynge.access.roles.InventedCaller;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/// Where one can sign in as the invented people, it is their accounts that act, so that each finds
/// what is their own; elsewhere they have a name and no account.
@Component
class PlayRoles implements DemonstrationPeople {

  private final AccountRows accounts;

  PlayRoles(AccountRows accounts) {
    this.accounts = accounts;
  }

  @Override
  public void as(Role role, Runnable deed) {
    var name = Demonstration.nameOf(role);
    var invented = new InventedCaller(account(name), name, role);
    var before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(invented, "", List.of())));
    try {
      deed.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private UUID account(String name) {
    return accounts.ofDemonstration().stream()
        .filter(account -> account.name().equals(name))
        .findFirst()
        .map(Account::id)
        .orElseGet(() -> UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
