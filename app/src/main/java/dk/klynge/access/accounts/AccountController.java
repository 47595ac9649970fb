package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.password.ChangePassword;
import dk.klynge.access.password.OpenSessions;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The accounts of the municipality, for those who keep them.
@Controller
class AccountController {

  private final AccountRows accounts;
  private final KeepAccounts keep;
  private final ChangePassword passwords;
  private final OpenSessions sessions;
  private final AccountPages pages;

  AccountController(
      AccountRows accounts,
      KeepAccounts keep,
      ChangePassword passwords,
      OpenSessions sessions,
      AccountPages pages) {
    this.accounts = accounts;
    this.keep = keep;
    this.passwords = passwords;
    this.sessions = sessions;
    this.pages = pages;
  }

  @GetMapping("/accounts")
  @Needs(AccessActions.READ_ACCOUNTS)
  String list(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("page", pages.list(q));
    return "access/accounts";
  }

  @GetMapping("/accounts/new")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String form(Model model) {
    model.addAttribute("wrong", Optional.empty());
    return "access/new-account";
  }

  /// Answers with the page of the account and not with a redirect: the temporary password is shown
  /// in this answer and stored nowhere.
  @PostMapping("/accounts")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String make(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String login,
      Model model) {
    return switch (keep.make(new KeepAccounts.Wanted(name, email, login))) {
      case KeepAccounts.Outcome.Made(var account, var password) ->
          shown(account, Optional.of(password), model);
      case KeepAccounts.Outcome.Refused(var key) -> {
        model.addAttribute("wrong", Optional.of(key));
        yield "access/new-account";
      }
    };
  }

  @GetMapping("/accounts/{account}")
  @Needs(AccessActions.READ_ACCOUNTS)
  String one(@PathVariable UUID account, Model model) {
    return shown(existing(account), Optional.empty(), model);
  }

  @PostMapping("/accounts/{account}/temporary-password")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String temporary(@PathVariable UUID account, Model model) {
    var password = passwords.makeTemporary(existing(account).id());
    sessions.endAll(account);
    return shown(existing(account), Optional.of(password), model);
  }

  @PostMapping("/accounts/{account}/closure")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String close(@PathVariable UUID account, RedirectAttributes redirect) {
    var refused = keep.close(existing(account));
    if (refused.isEmpty()) sessions.endAll(account);
    refused
        .map(key -> Notice.error(key))
        .orElseGet(() -> Notice.success("access.accounts.closed"))
        .with(redirect);
    return "redirect:/accounts/" + account;
  }

  @PostMapping("/accounts/{account}/reopening")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  String reopen(@PathVariable UUID account, RedirectAttributes redirect) {
    keep.reopen(existing(account));
    Notice.success("access.accounts.reopened").with(redirect);
    return "redirect:/accounts/" + account;
  }

  private String shown(Account account, Optional<String> password, Model model) {
    model.addAttribute("page", pages.one(account, password));
    return "access/one-account";
  }

  private Account existing(UUID id) {
    return accounts.get(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
