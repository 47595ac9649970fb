package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.audit.AuditTrail;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whose account it is that an identity provider speaks of. The first time the e-mail address
/// decides, if the provider has verified it; from then on the account is bound to issuer and
/// subject, which stay when the address changes hands.
@Service
public class FindIdentity {

  private final AccountRows accounts;
  private final AuditTrail trail;

  FindIdentity(AccountRows accounts, AuditTrail trail) {
    this.accounts = accounts;
    this.trail = trail;
  }

  /// What the provider says; `email` only when it has verified that it is theirs.
  public record Identity(String issuer, String subject, Optional<String> email) {}

  @Transactional
  public Optional<Account> find(Identity identity) {
    var account =
        accounts
            .byIdentity(identity.issuer(), identity.subject())
            .or(() ->
                identity.email().flatMap(accounts::byEmail).filter(one -> bound(one, identity)))
            .filter(one -> !one.state().disabled());
    account.ifPresent(one -> record(one, "sign-in", identity.issuer()));
    return account;
  }

  private boolean bound(Account account, Identity identity) {
    if (account.state().disabled()) return false;
    var bound = accounts.bind(account.id(), identity.issuer(), identity.subject());
    if (bound) record(account, "identity", identity.issuer() + " " + identity.subject());
    return bound;
  }

  private void record(Account account, String field, String value) {
    trail.changed(
        AccessActions.SIGN_IN, account.subject(), Map.of(field, new AuditTrail.Change("", value)));
  }
}
