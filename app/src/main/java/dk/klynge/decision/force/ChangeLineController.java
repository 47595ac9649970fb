package dk.klynge.decision.force;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.force.ForcePage.Choices;
import dk.klynge.decision.force.ForcePage.LinePage;
import dk.klynge.decision.force.ForcePage.Option;
import dk.klynge.decision.force.Plan.State;
import dk.klynge.decision.force.ReviewChanges.Answer;
import dk.klynge.decision.force.ReviewChanges.Wish;
import dk.klynge.guard.Needs;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form of one change: a line that is added, or one that is corrected.
@Controller
@RequestMapping("/decisions/{id}/changes")
class ChangeLineController {

  /// The number of a line that is not there yet.
  private static final int NEW = 0;

  private final Plans plans;
  private final ReviewChanges review;
  private final ForceView view;
  private final KnownNames names;
  private final ChangeWords words;

  ChangeLineController(
      Plans plans, ReviewChanges review, ForceView view, KnownNames names, ChangeWords words) {
    this.plans = plans;
    this.review = review;
    this.view = view;
    this.names = names;
    this.words = words;
  }

  @GetMapping("/new")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String fresh(
      @PathVariable DecisionId id, @RequestParam(defaultValue = "move") String verb, Model model) {
    return form(open(id), NEW, ChangeForm.empty(verb), new Sent("", Map.of()), model);
  }

  @GetMapping("/{line}/correction")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String correct(
      @PathVariable DecisionId id,
      @PathVariable int line,
      @RequestParam(defaultValue = "") String verb,
      Model model) {
    var plan = open(id);
    var present = ChangeForm.of(ReviewChanges.line(plan, line).change());
    var filled =
        verb.isEmpty() || verb.equals(present.verb())
            ? present
            : new ChangeForm(verb, present.fields());
    return form(plan, line, filled, new Sent("", Map.of()), model);
  }

  private Plan open(DecisionId id) {
    var plan = plans.find(id).orElseThrow(ForceController::notFound);
    if (plan.state() instanceof State.InForce) throw ForceController.notFound();
    return plan;
  }

  @PostMapping
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String add(
      @PathVariable DecisionId id,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    return answer(id, NEW, fields, model, response);
  }

  @PostMapping("/{line}/correction")
  @Needs(DecisionActions.PUT_INTO_FORCE)
  String corrected(
      @PathVariable DecisionId id,
      @PathVariable int line,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    return answer(id, line, fields, model, response);
  }

  private record Sent(String reason, Map<String, String> errors) {}

  private String answer(
      DecisionId id,
      int line,
      MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    var filled = new ChangeForm(text(fields, "verb"), fields);
    var reason = text(fields, "reason");
    var errors = new LinkedHashMap<String, String>();
    for (var field : filled.missing())
      errors.put(field, words.say("decision.force.missing." + field));
    if (reason.isBlank()) errors.put("reason", words.say("decision.force.refused.reason"));
    if (errors.isEmpty()) {
      var change = filled.change();
      var wish = line == NEW ? new Wish.Add(change) : new Wish.Correct(line, change);
      var answer = review.review(id, number(text(fields, "version")), reason, wish);
      if (answer == Answer.DONE) return "redirect:/decisions/{id}/changes#lines";
      response.setStatus(ForceController.status(answer).value());
      errors.put("reason", words.say(ForceController.key(answer)));
    } else response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var plan = plans.find(id).orElseThrow(ForceController::notFound);
    return form(plan, line, filled, new Sent(reason, errors), model);
  }

  private static String text(MultiValueMap<String, String> fields, String name) {
    var value = fields.getFirst(name);
    return value == null ? "" : value;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private String form(Plan plan, int line, ChangeForm filled, Sent sent, Model model) {
    var fields = ChangeForm.VERBS.get(filled.verb());
    if (fields == null) throw ForceController.notFound();
    model.addAttribute(
        "page",
        new LinePage(
            view.head(plan, 0),
            line,
            filled.verb(),
            List.copyOf(ChangeForm.VERBS.keySet()),
            filled,
            choices(plan),
            sent.errors(),
            sent.reason(),
            fields));
    return "decision/change-line";
  }

  private Choices choices(Plan plan) {
    var known = names.of(plan);
    return new Choices(
        known.clusters().entrySet().stream()
            .map(one -> new Option(one.getKey().value().toString(), one.getValue()))
            .sorted(Comparator.comparing(Option::text))
            .toList(),
        known.institutions().entrySet().stream()
            .map(one -> new Option(one.getKey().value().toString(), one.getValue()))
            .sorted(Comparator.comparing(Option::text))
            .toList(),
        options(known.areas()),
        options(known.umbrellas()));
  }

  private static List<Option> options(Map<UUID, String> named) {
    return named.entrySet().stream()
        .map(one -> new Option(one.getKey().toString(), one.getValue()))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
