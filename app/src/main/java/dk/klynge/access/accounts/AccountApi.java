package dk.klynge.access.accounts;

import dk.klynge.access.AccessActions;
import dk.klynge.access.Account;
import dk.klynge.access.roles.Places;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Role;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Access")
class AccountApi {

  /// An account with the roles it holds today.
  record Shown(
      UUID id,
      String name,
      Optional<String> email,
      Optional<String> login,
      boolean closed,
      List<Held> roles) {}

  record Held(Role role, String place) {}

  /// `name` and one of the other two are needed.
  record Wanted(@Nullable String name, @Nullable String email, @Nullable String login) {}

  private final AccountRows accounts;
  private final KeepAccounts keep;
  private final RolesOfAccounts roles;
  private final MessageSource messages;

  AccountApi(
      AccountRows accounts, KeepAccounts keep, RolesOfAccounts roles, MessageSource messages) {
    this.accounts = accounts;
    this.keep = keep;
    this.roles = roles;
    this.messages = messages;
  }

  @GetMapping("/api/v1/accounts")
  @Needs(AccessActions.READ_ACCOUNTS)
  @Operation(summary = "All accounts with the roles they hold today, page by page")
  PageOf<Shown> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "100") int size) {
    var cut = PageOf.cut(accounts.all(), page, size);
    var shown = cut.items().stream().map(this::shown).toList();
    return new PageOf<>(shown, cut.page(), cut.size(), cut.total());
  }

  @GetMapping("/api/v1/accounts/{account}")
  @Needs(AccessActions.READ_ACCOUNTS)
  @Operation(summary = "One account")
  Shown one(@PathVariable UUID account) {
    return accounts
        .get(account)
        .map(this::shown)
        .orElseThrow(() -> new Problem(ProblemKind.NOT_FOUND, ""));
  }

  /// The account has no password that anybody knows: the person signs in with the identity
  /// provider, or an administrator makes a temporary password on the page of the account.
  @PostMapping("/api/v1/accounts")
  @Needs(AccessActions.CHANGE_ACCOUNTS)
  @Operation(summary = "Make an account, without a known password")
  ResponseEntity<Shown> make(@RequestBody Wanted wanted) {
    var asked =
        new KeepAccounts.Wanted(text(wanted.name()), text(wanted.email()), text(wanted.login()));
    return switch (keep.make(asked)) {
      case KeepAccounts.Outcome.Made(var account, var password) ->
          ResponseEntity.created(URI.create("/api/v1/accounts/" + account.id()))
              .body(shown(account));
      case KeepAccounts.Outcome.Refused(var key) -> throw invalid(key);
    };
  }

  private Problem invalid(String key) {
    var why = messages.getMessage(key, null, LocaleContextHolder.getLocale());
    return new Problem(ProblemKind.INVALID, why);
  }

  private static String text(@Nullable String field) {
    return field == null ? "" : field;
  }

  private Shown shown(Account account) {
    var held =
        roles.today(account.id()).stream()
            .map(role -> new Held(role.role(), new Places.Place(role.place(), "").value()))
            .toList();
    return new Shown(
        account.id(),
        account.name(),
        account.email(),
        account.login().name(),
        account.state().disabled(),
        held);
  }
}
