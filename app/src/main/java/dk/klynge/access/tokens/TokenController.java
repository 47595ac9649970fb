package dk.klynge.access.tokens;

import dk.klynge.access.AccessActions;
import dk.klynge.access.roles.Caller;
import dk.klynge.access.roles.HeldRole;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

@Controller
class TokenController {

  /// @param secret the token just made; it is shown in this answer and never again
  /// @param wrong message key, when a token could not be made
  record TokenPage(
      List<Row> tokens, List<Role> roles, Optional<String> secret, Optional<String> wrong) {

    record Row(ApiToken token, List<Role> roles) {}
  }

  private final KeepTokens keep;
  private final ApiTokens tokens;
  private final RolesOfAccounts roles;

  TokenController(KeepTokens keep, ApiTokens tokens, RolesOfAccounts roles) {
    this.keep = keep;
    this.tokens = tokens;
    this.roles = roles;
  }

  @GetMapping("/account/tokens")
  @Needs(AccessActions.USE_API)
  String page(@AuthenticationPrincipal Caller caller, Model model) {
    return shown(caller, Optional.empty(), Optional.empty(), model);
  }

  /// Answers with the page itself and not with a redirect: the secret shall be stored nowhere in
  /// between.
  @PostMapping("/account/tokens")
  @Needs(AccessActions.USE_API)
  String make(
      @AuthenticationPrincipal Caller caller,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") Set<Role> role,
      @RequestParam(defaultValue = "90") int days,
      Model model) {
    var allowed = role.stream().filter(held(caller)::contains).collect(Collectors.toSet());
    var secret = keep.make(caller.account(), new KeepTokens.Wanted(name, allowed, days));
    var wrong =
        secret.isEmpty() ? Optional.of("access.tokens.incomplete") : Optional.<String>empty();
    return shown(caller, secret, wrong, model);
  }

  @PostMapping("/account/tokens/{token}/revocation")
  @Needs(AccessActions.USE_API)
  String revoke(@AuthenticationPrincipal Caller caller, @PathVariable UUID token) {
    if (!keep.revoke(caller.account(), token))
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    return "redirect:/account/tokens";
  }

  private String shown(
      Caller caller, Optional<String> secret, Optional<String> wrong, Model model) {
    var rows =
        tokens.of(caller.account()).stream()
            .map(token -> new TokenPage.Row(token, token.roles().stream().sorted().toList()))
            .toList();
    model.addAttribute("page", new TokenPage(rows, held(caller), secret, wrong));
    return "access/tokens";
  }

  private List<Role> held(Caller caller) {
    return roles.today(caller.account()).stream().map(HeldRole::role).distinct().sorted().toList();
  }
}
