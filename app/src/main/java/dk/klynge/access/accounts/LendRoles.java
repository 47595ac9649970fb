package dk.klynge.access.accounts;

import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.access.roles.RolesOfAccounts.Outcome;
import dk.klynge.time.Period;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a colleague stand in with the own roles, for a holiday or an illness: at most a year, and
/// never backwards in time.
@Service
class LendRoles {

  private final AccountRows accounts;
  private final RolesOfAccounts roles;
  private final Clock clock;

  LendRoles(AccountRows accounts, RolesOfAccounts roles, Clock clock) {
    this.accounts = accounts;
    this.roles = roles;
    this.clock = clock;
  }

  /// As typed: login or e-mail of the colleague, first and last day.
  record Wanted(String substitute, String from, String lastDay) {}

  /// The message that says why not; empty when it is done.
  @Transactional
  Optional<String> lend(UUID holder, Wanted wanted) {
    var name = wanted.substitute().strip();
    var substitute =
        accounts
            .byLogin(name)
            .or(() -> accounts.byEmail(name))
            .filter(account -> !account.state().disabled() && !account.id().equals(holder));
    if (substitute.isEmpty()) return Optional.of("access.substitute.unknown");
    var period = period(wanted);
    if (period.isEmpty()) return Optional.of("access.substitute.period");
    return switch (roles.lend(holder, substitute.get().subject(), period.get())) {
      case Outcome.Done() -> Optional.empty();
      case Outcome.Refused(var key) -> Optional.of(key);
    };
  }

  private Optional<Period> period(Wanted wanted) {
    try {
      var from = LocalDate.parse(wanted.from());
      var until = LocalDate.parse(wanted.lastDay()).plusDays(1);
      var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
      return from.isBefore(today) || !until.isAfter(from) || until.isAfter(from.plusYears(1))
          ? Optional.empty()
          : Optional.of(Period.of(from, until));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }
}
