package dk.klynge.access.signin;

import dk.klynge.access.accounts.Demonstration;
import dk.klynge.guard.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Signs in as an invented person. Where there is no demonstration there is no such page either.
@Controller
class OneClickController {

  private final Demonstration demonstration;
  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();

  OneClickController(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  @PostMapping("/demonstration/sign-in")
  @Open(why = "Only a demonstration has this door, and its people are invented")
  String signIn(
      @RequestParam UUID account, HttpServletRequest request, HttpServletResponse response) {
    var person =
        demonstration
            .signIn(account)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    // A new session id, so that an id planted before the sign-in is worth nothing.
    if (request.getSession(false) != null) request.changeSessionId();
    var context = new SecurityContextImpl(AccountCaller.of(person).authentication());
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    return "redirect:/";
  }
}
