package dk.klynge.access.accounts;

import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Role;
import dk.klynge.guard.Scope;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// On an empty database somebody must be able to get in: the people of the demonstration, or else
/// an administrator with a random password, which the log shows once and which must be changed at
/// once.
@Component
class FirstStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private final AccountRows accounts;
  private final KeepAccounts keep;
  private final RolesOfAccounts roles;
  private final Demonstration demonstration;
  private final Environment settings;
  private final Clock clock;
  private final TransactionTemplate transaction;

  FirstStart(
      AccountRows accounts,
      KeepAccounts keep,
      RolesOfAccounts roles,
      Demonstration demonstration,
      Environment settings,
      Clock clock,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.keep = keep;
    this.roles = roles;
    this.demonstration = demonstration;
    this.settings = settings;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demonstration.prepare();
    if (settings.getProperty("klynge.first-administrator", Boolean.class, true))
      transaction.executeWithoutResult(status -> administrator());
  }

  private void administrator() {
    if (!accounts.isEmpty()) return;
    // Two nodes may start on the same empty database.
    accounts.oneAtATime();
    if (!accounts.isEmpty()) return;
    var wanted = new KeepAccounts.Wanted("Administrator", "", "administrator");
    if (keep.make(wanted) instanceof KeepAccounts.Outcome.Made(var account, var password)) {
      var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      roles.grant(
          account.subject(), Role.ADMINISTRATOR, new Scope.Everywhere(), Period.from(today));
      LOG.warn(
          "First start: sign in as \"administrator\" with the password {} and choose your own."
              + " This is shown once.",
          password);
    }
  }
}
