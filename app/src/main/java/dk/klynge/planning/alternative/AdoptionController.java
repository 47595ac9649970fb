package dk.klynge.planning.alternative;

import dk.klynge.guard.Needs;
import dk.klynge.planning.AlternativeId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.alternative.AdoptAlternative.Outcome;
import dk.klynge.planning.alternative.AlternativeView.Sent;
import dk.klynge.planning.alternative.history.Flow;
import dk.klynge.planning.alternative.history.Gate;
import dk.klynge.planning.alternative.history.MakeTrial;
import dk.klynge.planning.alternative.history.Step;
import dk.klynge.planning.alternative.history.TrialWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows what of an alternative the scenario still allows, and adopts that.
@Controller
@RequestMapping("/alternatives/{id}/adoption")
class AdoptionController {

  private final Gate gate;
  private final AlternativeView view;
  private final AdoptAlternative adopt;
  private final MakeTrial trial;
  private final TrialWords words;

  AdoptionController(
      Gate gate, AlternativeView view, AdoptAlternative adopt, MakeTrial trial, TrialWords words) {
    this.gate = gate;
    this.view = view;
    this.adopt = adopt;
    this.trial = trial;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.ADOPT_ALTERNATIVE)
  String offer(@PathVariable AlternativeId id, Model model) {
    var alternative = gate.find(id);
    if (!Flow.allows(alternative.state(), Step.Adopted.class)) return "redirect:/alternatives/{id}";
    model.addAttribute("offer", view.offer(alternative, trial, Sent.NOTHING));
    return "planning/alternative/adoption";
  }

  @PostMapping
  @Needs(PlanningActions.ADOPT_ALTERNATIVE)
  String adopt(
      @PathVariable AlternativeId id,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response) {
    var form = new StepForm(fields);
    var wanted =
        new AdoptAlternative.Wanted(
            id, form.version(), form.number("revision"), form.one("reason"));
    return switch (adopt.adopt(wanted)) {
      case Outcome.Adopted() -> "redirect:/alternatives/{id}";
      case Outcome.Overtaken() -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        yield again(
            id, new Sent(fields, words.say("planning.alternative.adoption.overtaken")), model);
      }
      case Outcome.Refusal(var key, var values) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        yield again(id, new Sent(fields, words.say(key, values.toArray())), model);
      }
    };
  }

  private String again(AlternativeId id, Sent sent, Model model) {
    model.addAttribute("offer", view.offer(gate.find(id), trial, sent));
    return "planning/alternative/adoption";
  }
}
