package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.roles.HeldRole;
import dk.klynge.access.roles.Places;
import dk.klynge.access.roles.RoleRow;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts together what the pages of accounts show.
@Component
class AccountPages {

  record AccountList(String q, List<Line> lines, boolean mayChange) {

    record Line(Account account, List<String> roleKeys) {}
  }

  /// @param password a temporary password just made, to be shown once
  record OneAccount(
      Account account,
      boolean locked,
      List<RoleRow> roles,
      Optional<String> password,
      Whose whose,
      Choices choices) {

    /// Which person of the register it belongs to.
    ///
    /// @param how named, address or none
    record Whose(String how, String person) {}

    /// What can be granted; empty for those who may only look.
    record Choices(
        boolean mayChange,
        boolean mayGrant,
        List<Role> roles,
        List<Places.Place> places,
        LocalDate today) {}
  }

  private final AccountRows accounts;
  private final RolesOfAccounts roles;
  private final PersonsOfAccounts persons;
  private final Places places;
  private final Guard guard;
  private final Clock clock;

  AccountPages(
      AccountRows accounts,
      RolesOfAccounts roles,
      PersonsOfAccounts persons,
      Places places,
      Guard guard,
      Clock clock) {
    this.accounts = accounts;
    this.roles = roles;
    this.persons = persons;
    this.places = places;
    this.guard = guard;
    this.clock = clock;
  }

  AccountList list(String q) {
    var wanted = q.strip().toLowerCase(Locale.ROOT);
    var lines =
        accounts.all().stream()
            .filter(account -> text(account).contains(wanted))
            .map(account -> new AccountList.Line(account, roleKeys(account)))
            .toList();
    return new AccountList(q, lines, guard.may(AccessActions.CHANGE_ACCOUNTS));
  }

  private static String text(Account account) {
    return (account.name()
            + " "
            + account.email().orElse("")
            + " "
            + account.login().name().orElse(""))
        .toLowerCase(Locale.ROOT);
  }

  private List<String> roleKeys(Account account) {
    return roles.today(account.id()).stream()
        .map(HeldRole::role)
        .distinct()
        .sorted()
        .map(role -> "access.role." + role)
        .toList();
  }

  OneAccount one(Account account, Optional<String> password) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var rows =
        roles.all(account.id()).stream().map(held -> RoleRow.of(held, places, today)).toList();
    return new OneAccount(
        account,
        account.isLocked(clock.instant()),
        rows,
        password,
        persons.of(account.id()),
        choices(today));
  }

  private OneAccount.Choices choices(LocalDate today) {
    var mayGrant = guard.may(AccessActions.GRANT_ROLES);
    return new OneAccount.Choices(
        guard.may(AccessActions.CHANGE_ACCOUNTS),
        mayGrant,
        Arrays.stream(Role.values()).filter(Role::isGranted).toList(),
        mayGrant ? places.on(today) : List.of(),
        today);
  }
}
