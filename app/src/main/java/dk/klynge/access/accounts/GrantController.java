package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.roles.Places;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.access.roles.RolesOfAccounts.Outcome;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Role;
import dk.klynge.time.Period;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Grants roles to an account and ends them.
@Controller
class GrantController {

  private final AccountRows accounts;
  private final RolesOfAccounts roles;
  private final Clock clock;

  GrantController(AccountRows accounts, RolesOfAccounts roles, Clock clock) {
    this.accounts = accounts;
    this.roles = roles;
    this.clock = clock;
  }

  /// The fields of the form. `place` is what [Places.Place#value] writes; the days may be empty.
  record Typed(
      @Nullable Role role,
      @Nullable String place,
      @Nullable LocalDate from,
      @Nullable LocalDate lastDay) {}

  @PostMapping("/accounts/{account}/roles")
  @Needs(AccessActions.GRANT_ROLES)
  String grant(@PathVariable UUID account, Typed typed, RedirectAttributes redirect) {
    notice(granted(existing(account), typed), "access.roles.granted").with(redirect);
    return "redirect:/accounts/" + account;
  }

  private Outcome granted(Account account, Typed typed) {
    var role = typed.role();
    var where = typed.place();
    if (role == null || where == null) return new Outcome.Refused("access.roles.unknown");
    var from = typed.from() == null ? today() : typed.from();
    var until = Optional.ofNullable(typed.lastDay()).map(day -> day.plusDays(1));
    if (until.isPresent() && !until.get().isAfter(from))
      return new Outcome.Refused("access.roles.period");
    try {
      var place = Places.ofValue(where);
      return roles.grant(account.subject(), role, place, new Period(from, until));
    } catch (IllegalArgumentException notAPlace) {
      return new Outcome.Refused("access.roles.unknown");
    }
  }

  @PostMapping("/accounts/{account}/roles/{role}/end")
  @Needs(AccessActions.GRANT_ROLES)
  String end(@PathVariable UUID account, @PathVariable UUID role, RedirectAttributes redirect) {
    var outcome = roles.end(existing(account).subject(), role, today());
    notice(outcome, "access.roles.ended").with(redirect);
    return "redirect:/accounts/" + account;
  }

  private static Notice notice(Outcome outcome, String done) {
    return switch (outcome) {
      case Outcome.Done() -> Notice.success(done);
      case Outcome.Refused(var key) -> Notice.error(key);
    };
  }

  private Account existing(UUID id) {
    return accounts.get(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
