package dk.klynge.decision.response;

import dk.klynge.decision.response.ResponsePages.OwnPage;
import dk.klynge.guard.Open;
import dk.klynge.guard.Secret;
import dk.klynge.ui.Notice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of one's own answer. Opening the link changes nothing, because programs that look
/// through mail open links, too.
@Controller
@RequestMapping("/hearings/answers/{secret}")
class OwnController {

  private static final String WHY = "The secret in the address proves that it is the own answer";

  private final FoundResponses found;
  private final ShowResponses show;
  private final OwnResponse own;

  OwnController(FoundResponses found, ShowResponses show, OwnResponse own) {
    this.found = found;
    this.show = show;
    this.own = own;
  }

  @GetMapping
  @Open(why = WHY)
  String show(@PathVariable String secret, Model model) {
    var response = response(secret);
    var hearing = show.hearing(response.hearing());
    var reason = response.state() instanceof Response.State.HeldBack(var why) ? why : "";
    model.addAttribute(
        "page", new OwnPage(hearing.id(), hearing.title(), secret, show.answer(response), reason));
    return "decision/own-answer";
  }

  @PostMapping("/confirmation")
  @Open(why = WHY)
  String confirm(@PathVariable String secret, RedirectAttributes redirect) {
    var response = response(secret);
    own.confirm(show.hearing(response.hearing()), response);
    Notice.success("decision.response.confirmed").with(redirect);
    return "redirect:/hearings/answers/{secret}";
  }

  @PostMapping("/withdrawal")
  @Open(why = WHY)
  String withdraw(@PathVariable String secret, RedirectAttributes redirect) {
    var response = response(secret);
    own.withdraw(show.hearing(response.hearing()), response);
    Notice.success("decision.response.withdrawn").with(redirect);
    return "redirect:/hearings/answers/{secret}";
  }

  private Response response(String secret) {
    return found.of(new Secret(secret)).orElseThrow(ShowResponses::notFound);
  }
}
