package dk.klynge.access.signin;

import dk.klynge.access.accounts.Demonstration;
import dk.klynge.access.roles.RolesOfAccounts;
import dk.klynge.guard.Open;
import dk.klynge.guard.Role;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInController {

  private final Demonstration demonstration;
  private final Providers providers;
  private final RolesOfAccounts roles;

  SignInController(Demonstration demonstration, Providers providers, RolesOfAccounts roles) {
    this.demonstration = demonstration;
    this.providers = providers;
    this.roles = roles;
  }

  @GetMapping("/sign-in")
  @Open(why = "Whoever is to sign in has not signed in yet")
  String page(@RequestParam Map<String, String> outcome, Model model) {
    model.addAttribute(
        "page",
        new SignInPage(
            SignInPage.known(outcome.keySet()), demonstration.people(), providers.all()));
    return "access/sign-in";
  }

  @GetMapping("/sign-in/unknown")
  @Open(why = "It tells somebody without an account whom to ask")
  String unknown(Model model) {
    model.addAttribute("ask", roles.holdersToday(Role.ADMINISTRATOR));
    return "access/unknown";
  }
}
