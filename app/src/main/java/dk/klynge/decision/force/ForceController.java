package dk.klynge.decision.force;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.decision.force.ReviewChanges.Answer;
import dk.klynge.decision.force.ReviewChanges.Wish;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How a decision comes into force, and what people do to it before.
@Controller
@RequestMapping("/decisions/{id}/changes")
class ForceController {

  private final Plans plans;
  private final ReviewChanges review;
  private final ApplyChanges apply;
  private final ForceView view;

  ForceController(Plans plans, ReviewChanges review, ApplyChanges apply, ForceView view) {
    this.plans = plans;
    this.review = review;
    this.apply = apply;
    this.view = view;
  }

  /// What every act brings: the version that was seen, and why.
  record Deed(int version, String reason) {}

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  @GetMapping
  @Needs(DecisionActions.READ)
  String show(@PathVariable DecisionId id, Model model) {
    var plan = plans.find(id).orElseThrow(ForceController::notFound);
    model.addAttribute("page", view.page(plan, "", ForcePage.Typed.NOTHING));
    return "decision/changes";
  }

  @PostMapping("/{line}/omission")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String leaveOut(
      @PathVariable DecisionId id,
      @PathVariable int line,
      Deed deed,
      Model model,
      HttpServletResponse response) {
    return answer(id, deed, new Wish.LeaveOut(line), model, response);
  }

  @PostMapping("/{line}/inclusion")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String takeIn(
      @PathVariable DecisionId id,
      @PathVariable int line,
      Deed deed,
      Model model,
      HttpServletResponse response) {
    return answer(id, deed, new Wish.TakeIn(line), model, response);
  }

  @PostMapping("/derivation")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String deriveAgain(
      @PathVariable DecisionId id, Deed deed, Model model, HttpServletResponse response) {
    return answer(id, deed, new Wish.DeriveAgain(), model, response);
  }

  @PostMapping("/withdrawal")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String withdraw(
      @PathVariable DecisionId id, Deed deed, Model model, HttpServletResponse response) {
    return answer(id, deed, new Wish.Withdraw(), model, response);
  }

  @PostMapping("/resumption")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String resume(@PathVariable DecisionId id, Deed deed, Model model, HttpServletResponse response) {
    return answer(id, deed, new Wish.Resume(), model, response);
  }

  private String answer(
      DecisionId id, Deed deed, Wish wish, Model model, HttpServletResponse response) {
    var answer = review.review(id, deed.version(), deed.reason(), wish);
    if (answer == Answer.DONE) return "redirect:/decisions/{id}/changes";
    response.setStatus(status(answer).value());
    var plan = plans.find(id).orElseThrow(ForceController::notFound);
    model.addAttribute("page", view.page(plan, key(answer), typed(wish, deed)));
    return "decision/changes";
  }

  static HttpStatus status(Answer answer) {
    return switch (answer) {
      case DONE -> HttpStatus.OK;
      case WITHOUT_REASON -> HttpStatus.UNPROCESSABLE_CONTENT;
      case CHANGED_MEANWHILE, IN_FORCE, REVOKED -> HttpStatus.CONFLICT;
    };
  }

  static String key(Answer answer) {
    return switch (answer) {
      case DONE -> "";
      case WITHOUT_REASON -> "decision.force.refused.reason";
      case CHANGED_MEANWHILE -> "decision.force.refused.meanwhile";
      case IN_FORCE -> "decision.force.refused.in-force";
      case REVOKED -> "decision.force.refused.revoked";
    };
  }

  private static ForcePage.Typed typed(Wish wish, Deed deed) {
    return switch (wish) {
      case Wish.LeaveOut(var line) -> new ForcePage.Typed("omission", line, deed.reason());
      case Wish.TakeIn(var line) -> new ForcePage.Typed("inclusion", line, deed.reason());
      case Wish.DeriveAgain() -> new ForcePage.Typed("derivation", 0, deed.reason());
      case Wish.Withdraw() -> new ForcePage.Typed("withdrawal", 0, deed.reason());
      case Wish.Resume() -> new ForcePage.Typed("resumption", 0, deed.reason());
      case Wish.Correct _, Wish.Add _ -> ForcePage.Typed.NOTHING;
    };
  }

  /// Tries at once what is due and was hindered, instead of waiting for the next day.
  @PostMapping("/trial")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String tryAgain(@PathVariable DecisionId id, RedirectAttributes redirect) {
    apply.apply(id);
    var state = plans.find(id).orElseThrow(ForceController::notFound).state();
    if (state instanceof State.InForce) Notice.success("decision.force.now").with(redirect);
    return "redirect:/decisions/{id}/changes";
  }
}
