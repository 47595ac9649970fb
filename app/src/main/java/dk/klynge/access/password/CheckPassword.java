package dk.klynge.access.password;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.Accounts;
import dk.klynge.audit.AuditTrail;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Compares a typed password with the one kept. After five wrong ones the account is locked for a
/// quarter of an hour, whoever tries; an unknown login costs as much time as a known one.
@Service
public class CheckPassword {

  static final int TRIES = 5;
  static final Duration LOCK = Duration.ofMinutes(15);

  private final Accounts accounts;
  private final PasswordRows rows;
  private final PasswordEncoder passwords;
  private final AuditTrail trail;
  private final Clock clock;
  private final String nobodysPassword;

  CheckPassword(
      Accounts accounts,
      PasswordRows rows,
      PasswordEncoder passwords,
      AuditTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.rows = rows;
    this.passwords = passwords;
    this.trail = trail;
    this.clock = clock;
    this.nobodysPassword = String.valueOf(passwords.encode("nobody"));
  }

  public sealed interface Answer {

    record Right(Account account) implements Answer {}

    record Wrong() implements Answer {}

    record Locked() implements Answer {}
  }

  @Transactional
  public Answer check(String login, String typed) {
    var account = accounts.byLogin(login).filter(found -> !found.state().disabled());
    if (account.map(found -> found.isLocked(clock.instant())).orElse(false))
      return new Answer.Locked();
    var kept = account.flatMap(found -> found.login().password());
    var same = passwords.matches(typed, kept.orElse(nobodysPassword));
    if (account.isPresent() && kept.isPresent() && same) return right(account.get());
    account.ifPresent(this::wrong);
    return new Answer.Wrong();
  }

  private Answer right(Account account) {
    if (account.login().failures() > 0) rows.succeeded(account.id());
    record(account, "password");
    return new Answer.Right(account);
  }

  private void wrong(Account account) {
    var last = (account.login().failures() + 1) % TRIES == 0;
    rows.failed(account.id(), last ? Optional.of(clock.instant().plus(LOCK)) : Optional.empty());
    record(account, last ? "locked" : "wrong password");
  }

  private void record(Account account, String outcome) {
    trail.changed(
        AccessActions.SIGN_IN,
        account.subject(),
        Map.of("sign-in", new AuditTrail.Change("", outcome)));
  }
}
