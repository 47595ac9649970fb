package dk.klynge.access.accounts;

import dk.klynge.access.roles.Caller;
import dk.klynge.guard.OnBehalf;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

@Component
class AskOnBehalf implements OnBehalf {

  record Owner(UUID account, String displayName) implements Caller {}

  private final AccountRows accounts;

  AskOnBehalf(AccountRows accounts) {
    this.accounts = accounts;
  }

  @Override
  public <T> Optional<T> of(UUID account, Supplier<T> question) {
    return accounts
        .get(account)
        .filter(one -> !one.state().disabled())
        .map(one -> as(new Owner(one.id(), one.name()), question));
  }

  private static <T> T as(Owner owner, Supplier<T> question) {
    var before = SecurityContextHolder.getContext();
    SecurityContextHolder.setContext(
        new SecurityContextImpl(
            UsernamePasswordAuthenticationToken.authenticated(owner, "", List.of())));
    try {
      return question.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
