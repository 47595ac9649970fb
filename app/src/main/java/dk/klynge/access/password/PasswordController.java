package dk.klynge.access.password;

import dk.klynge.access.AccessActions;
import dk.klynge.access.roles.Caller;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PasswordController {

  /// @param demanded whether nothing else is open until a new password has been chosen
  record PasswordPage(boolean demanded, List<String> wrong) {}

  private final ChangePassword change;
  private final OpenSessions sessions;

  PasswordController(ChangePassword change, OpenSessions sessions) {
    this.change = change;
    this.sessions = sessions;
  }

  @GetMapping("/account/password")
  @Needs(AccessActions.SIGN_IN)
  String page(HttpSession session, Model model) {
    return shown(session, Optional.empty(), model);
  }

  @PostMapping("/account/password")
  @Needs(AccessActions.SIGN_IN)
  String change(
      @AuthenticationPrincipal Caller caller,
      Typed typed,
      HttpSession session,
      Model model,
      RedirectAttributes redirect) {
    var wrong =
        change.choose(
            caller.account(),
            Typed.text(typed.old()),
            Typed.text(typed.wanted()),
            Typed.text(typed.repeated()));
    if (wrong.isPresent()) return shown(session, wrong, model);
    session.removeAttribute(PasswordDemand.ATTRIBUTE);
    sessions.endAllBut(caller.account(), session.getId());
    Notice.success("access.password.changed").with(redirect);
    return "redirect:/account";
  }

  /// The three fields of the form; what is left out counts as empty.
  record Typed(@Nullable String old, @Nullable String wanted, @Nullable String repeated) {

    private static String text(@Nullable String field) {
      return field == null ? "" : field;
    }
  }

  private static String shown(HttpSession session, Optional<String> wrong, Model model) {
    var demanded = session.getAttribute(PasswordDemand.ATTRIBUTE) != null;
    model.addAttribute("page", new PasswordPage(demanded, wrong.stream().toList()));
    return "access/password";
  }
}
