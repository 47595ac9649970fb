package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.roles.Caller;
import dk.klynge.access.roles.Places;
import dk.klynge.access.roles.RoleRow;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who am I here, and who stands in for me.
@Controller
class OwnAccountController {

  record OwnAccountPage(Account account, List<RoleRow> roles, boolean mayUseApi, LocalDate today) {}

  private final AccountRows accounts;
  private final RolesOfAccounts roles;
  private final LendRoles lend;
  private final Places places;
  private final Guard guard;
  private final Clock clock;

  OwnAccountController(
      AccountRows accounts,
      RolesOfAccounts roles,
      LendRoles lend,
      Places places,
      Guard guard,
      Clock clock) {
    this.accounts = accounts;
    this.roles = roles;
    this.lend = lend;
    this.places = places;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping("/account")
  @Needs(AccessActions.SIGN_IN)
  String page(@AuthenticationPrincipal Caller caller, Model model) {
    var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    var rows =
        roles.all(caller.account()).stream()
            .map(held -> RoleRow.of(held, places, today))
            .filter(row -> row.state() != RoleRow.State.PAST)
            .toList();
    var account = accounts.get(caller.account()).orElseThrow();
    model.addAttribute(
        "page", new OwnAccountPage(account, rows, guard.may(AccessActions.USE_API), today));
    return "access/account";
  }

  @PostMapping("/account/substitutes")
  @Needs(AccessActions.LEND_ROLES)
  String substitute(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") String substitute,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String lastDay,
      RedirectAttributes redirect) {
    var asked = new LendRoles.Wanted(substitute, from, lastDay);
    lend.lend(caller.account(), asked)
        .map(key -> Notice.error(key))
        .orElseGet(() -> Notice.success("access.substitute.done"))
        .with(redirect);
    return "redirect:/account";
  }
}
