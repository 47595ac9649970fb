package dk.klynge.access.password;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.Accounts;
import dk.klynge.audit.AuditTrail;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// New passwords: chosen by the person, who shows the old one first, or made for one sign-in by an
/// administrator. The trail says that it was changed, never to what.
@Service
public class ChangePassword {

  /// No letters that are mistaken for each other when read aloud or copied by hand.
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private final Accounts accounts;
  private final PasswordRows rows;
  private final PasswordEncoder passwords;
  private final PasswordRules rules;
  private final AuditTrail trail;
  private final SecureRandom chance = new SecureRandom();

  ChangePassword(
      Accounts accounts,
      PasswordRows rows,
      PasswordEncoder passwords,
      PasswordRules rules,
      AuditTrail trail) {
    this.accounts = accounts;
    this.rows = rows;
    this.passwords = passwords;
    this.rules = rules;
    this.trail = trail;
  }

  /// The message that says what is wrong; empty when the password has been changed.
  @Transactional
  Optional<String> choose(UUID id, String old, String wanted, String repeated) {
    var account = accounts.get(id).orElseThrow();
    var wrong = judge(account, old, wanted, repeated);
    if (wrong.isPresent()) return wrong;
    rows.choose(id, encoded(wanted));
    record(account, AccessActions.SIGN_IN, "chosen");
    return Optional.empty();
  }

  private Optional<String> judge(Account account, String old, String wanted, String repeated) {
    if (!passwords.matches(old, account.login().password().orElse("")))
      return Optional.of("access.password.old-wrong");
    if (!wanted.equals(repeated)) return Optional.of("access.password.not-repeated");
    if (wanted.equals(old)) return Optional.of("access.password.same");
    return rules.broken(wanted, account);
  }

  /// A new password for one sign-in, told once to whoever asked.
  @Transactional
  public String makeTemporary(UUID id) {
    var account = accounts.get(id).orElseThrow();
    var password = random();
    rows.lend(id, encoded(password));
    record(account, AccessActions.CHANGE_ACCOUNTS, "temporary");
    return password;
  }

  public String random() {
    var text = new StringBuilder();
    for (var letter = 0; letter < 16; letter++) {
      if (letter > 0 && letter % 4 == 0) text.append('-');
      text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  public String encoded(String password) {
    return String.valueOf(passwords.encode(password));
  }

  private void record(Account account, String action, String how) {
    trail.changed(action, account.subject(), Map.of("password", new AuditTrail.Change("", how)));
  }
}
