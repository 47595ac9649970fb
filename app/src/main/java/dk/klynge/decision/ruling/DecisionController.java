package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.ruling.Decide.Answer;
import dk.klynge.decision.ruling.Fulfilments.Said;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One case: shown, decided, revoked.
@Controller
@RequestMapping("/decisions/{id}")
class DecisionController {

  private static final List<String> OUTCOMES =
      List.of("approved", "approved_with_conditions", "deferred", "rejected");

  private final Admission admission;
  private final Decide decide;
  private final Revoke revoke;
  private final FulfilCondition fulfil;
  private final DecisionView view;

  DecisionController(
      Admission admission,
      Decide decide,
      Revoke revoke,
      FulfilCondition fulfil,
      DecisionView view) {
    this.admission = admission;
    this.decide = decide;
    this.revoke = revoke;
    this.fulfil = fulfil;
    this.view = view;
  }

  @GetMapping
  @Needs(DecisionActions.READ)
  String show(@PathVariable DecisionId id, Model model) {
    model.addAttribute("page", view.page(admission.find(id), Map.of(), Map.of()));
    return "decision/decision";
  }

  @GetMapping("/ruling/new")
  @Needs(DecisionActions.DECIDE)
  String form(@PathVariable DecisionId id, Model model) {
    var found = admission.find(id);
    if (found.ruling().isPresent()) return "redirect:/decisions/{id}";
    return form(found, new RulingForm(Map.of()), Map.of(), model);
  }

  /// With `more` the form comes back with more rows for conditions and all that was typed.
  @PostMapping("/ruling")
  @Needs(DecisionActions.DECIDE)
  String decide(
      @PathVariable DecisionId id,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var found = admission.find(id);
    var sent = new RulingForm(fields);
    if (fields.containsKey("more")) return form(found, sent, Map.of(), model);
    return switch (decide.decide(id, sent)) {
      case Answer.Decided() -> {
        Notice.success("decision.ruling.entered").with(redirect);
        yield "redirect:/decisions/{id}";
      }
      case Answer.Refusal(var problems) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield form(found, sent, view.said(problems), model);
      }
      case Answer.DecidedMeanwhile() -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield form(admission.find(id), sent, Map.of(), model);
      }
    };
  }

  private String form(Case found, RulingForm sent, Map<String, String> errors, Model model) {
    int rows =
        sent.fields().containsKey("more")
            ? Math.min(sent.rows() + RulingForm.ROWS, RulingForm.MOST_ROWS)
            : sent.rows();
    model.addAttribute(
        "page",
        new DecisionPage.RulingPage(
            view.head(found),
            sent.fields(),
            OUTCOMES,
            Case.THEMES,
            IntStream.range(0, rows).boxed().toList(),
            errors,
            found.ruling().isPresent()));
    return "decision/ruling";
  }

  @PostMapping("/revocation")
  @Needs(DecisionActions.DECIDE)
  String revoke(
      @PathVariable DecisionId id,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var found = admission.find(id);
    var problems = revoke.revoke(id, fields);
    if (problems.isEmpty()) {
      Notice.success("decision.revocation.entered").with(redirect);
      return "redirect:/decisions/{id}";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.page(found, problems, fields));
    return "decision/decision";
  }

  @PostMapping("/conditions/{number}/fulfilment")
  @Needs(DecisionActions.DECIDE)
  String fulfilled(
      @PathVariable DecisionId id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String note) {
    fulfil.say(id, number, Said.FULFILLED, note);
    return "redirect:/decisions/{id}#conditions";
  }

  @PostMapping("/conditions/{number}/reopening")
  @Needs(DecisionActions.DECIDE)
  String reopened(
      @PathVariable DecisionId id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String note) {
    fulfil.say(id, number, Said.NOT_FULFILLED, note);
    return "redirect:/decisions/{id}#conditions";
  }
}
