package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.password.ChangePassword;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.audit.AuditTrail;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What an administrator does with accounts: makes, closes and reopens them. An account is never
/// deleted, because the trail names it.
@Service
class KeepAccounts {

  private final AccountRows accounts;
  private final ChangePassword passwords;
  private final RolesOfAccounts roles;
  private final AuditTrail trail;
  private final Guard guard;

  KeepAccounts(
      AccountRows accounts,
      ChangePassword passwords,
      RolesOfAccounts roles,
      AuditTrail trail,
      Guard guard) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.roles = roles;
    this.trail = trail;
    this.guard = guard;
  }

  /// What an account is made of; e-mail and login may be empty, but not both.
  record Wanted(String name, String email, String login) {}

  sealed interface Outcome {

    record Made(Account account, String temporaryPassword) implements Outcome {}

    record Refused(String messageKey) implements Outcome {}
  }

  @Transactional
  Outcome make(Wanted wanted) {
    var login = wanted.login().isBlank() ? wanted.email().strip() : wanted.login().strip();
    var email = Optional.of(wanted.email().strip()).filter(text -> !text.isEmpty());
    if (wanted.name().isBlank() || login.isEmpty())
      return new Outcome.Refused("access.accounts.incomplete");
    if (accounts.byLogin(login).isPresent() || email.flatMap(accounts::byEmail).isPresent())
      return new Outcome.Refused("access.accounts.taken");
    var password = passwords.random();
    var account =
        new Account(
            UUID.randomUUID(),
            wanted.name().strip(),
            email,
            new Account.Login(
                Optional.of(login), Optional.of(passwords.encoded(password)), 0, Optional.empty()),
            new Account.State(true, false, false));
    accounts.add(account);
    record(account, new AuditTrail.Change("", "made"));
    return new Outcome.Made(account, password);
  }

  /// The message that says why not; empty when it is done.
  @Transactional
  Optional<String> close(Account account) {
    if (guard.who().equals(account.id().toString()))
      return Optional.of("access.accounts.not-oneself");
    var administrates =
        roles.today(account.id()).stream().anyMatch(held -> held.role() == Role.ADMINISTRATOR);
    if (administrates && roles.holdersToday(Role.ADMINISTRATOR).size() < 2)
      return Optional.of("access.roles.last-administrator");
    accounts.close(account.id());
    record(account, new AuditTrail.Change("open", "closed"));
    return Optional.empty();
  }

  @Transactional
  void reopen(Account account) {
    accounts.reopen(account.id());
    record(account, new AuditTrail.Change("closed", "open"));
  }

  private void record(Account account, AuditTrail.Change change) {
    trail.changed(AccessActions.CHANGE_ACCOUNTS, account.subject(), Map.of("account", change));
  }
}
