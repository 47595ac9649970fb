package dk.klynge.planning.scenario;

import dk.klynge.guard.Needs;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.ScenarioId;
import dk.klynge.planning.scenario.OvertakenPage.Done;
import dk.klynge.planning.scenario.WorkbenchView.Look;
import dk.klynge.planning.scenario.WorkbenchView.Sent;
import dk.klynge.planning.scenario.history.ActWords;
import dk.klynge.planning.scenario.history.Admission;
import dk.klynge.planning.scenario.history.ChangeScenario;
import dk.klynge.planning.scenario.history.ChangeScenario.Outcome;
import dk.klynge.planning.scenario.history.HeadView;
import dk.klynge.planning.scenario.history.PublishScenario;
import dk.klynge.planning.scenario.history.Taken;
import dk.klynge.planning.scenario.structure.Answer;
import dk.klynge.planning.scenario.structure.Bench;
import dk.klynge.planning.scenario.structure.Consequences;
import dk.klynge.planning.scenario.structure.Moves;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

@Controller
@RequestMapping("/scenarios/{id}")
class WorkbenchController {

  private final Admission admission;
  private final ChangeScenario change;
  private final PublishScenario publish;
  private final WorkbenchView view;
  private final HeadView heads;
  private final ActWords words;

  WorkbenchController(
      Admission admission,
      ChangeScenario change,
      PublishScenario publish,
      WorkbenchView view,
      HeadView heads,
      ActWords words) {
    this.admission = admission;
    this.change = change;
    this.publish = publish;
    this.view = view;
    this.heads = heads;
    this.words = words;
  }

  @GetMapping
  @Needs(PlanningActions.READ)
  String show(
      @PathVariable ScenarioId id,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var bench = admission.bench(id, PlanningActions.READ);
    model.addAttribute("work", view.page(bench, new Look(show, q, page), Sent.NOTHING));
    return "planning/scenario/workbench";
  }

  @PostMapping("/acts")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String act(
      @PathVariable ScenarioId id,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    admission.bench(id, PlanningActions.EDIT_SCENARIO);
    var form = new DeedForm(fields);
    var outcome =
        form.deed()
            .map(deed -> change.act(id, form.revision(), deed))
            .orElseGet(
                () -> new Outcome.Refusal("planning.scenario.refused.incomplete", List.of()));
    return answered(new Asked(id, "acts", fields), outcome, model, response);
  }

  @PostMapping("/undos")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String undo(
      @PathVariable ScenarioId id,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    admission.bench(id, PlanningActions.EDIT_SCENARIO);
    var outcome = change.undo(id, new DeedForm(fields).revision());
    return answered(new Asked(id, "undos", fields), outcome, model, response);
  }

  @PostMapping("/redos")
  @Needs(PlanningActions.EDIT_SCENARIO)
  String redo(
      @PathVariable ScenarioId id,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response) {
    admission.bench(id, PlanningActions.EDIT_SCENARIO);
    var outcome = change.redo(id, new DeedForm(fields).revision());
    return answered(new Asked(id, "redos", fields), outcome, model, response);
  }

  @PostMapping("/publications")
  @Needs(PlanningActions.PUBLISH_SCENARIO)
  String publish(
      @PathVariable ScenarioId id, @RequestParam int revision, RedirectAttributes redirect) {
    publish.publish(id, revision);
    Notice.success("planning.scenario.published.now", "" + revision).with(redirect);
    return "redirect:/scenarios/{id}";
  }

  /// What was sent, and where.
  private record Asked(ScenarioId id, String noun, MultiValueMap<String, String> fields) {

    Look look() {
      var form = new DeedForm(fields);
      return new Look(form.one("show"), form.one("q"), 1);
    }

    String back() {
      var address = UriComponentsBuilder.fromPath("/scenarios/" + id.value());
      if (!look().show().isEmpty()) address.queryParam("show", look().show());
      if (!look().text().isEmpty()) address.queryParam("q", "{q}");
      return address.encode().buildAndExpand(Map.of("q", look().text())).toUriString();
    }
  }

  private String answered(Asked asked, Outcome outcome, Model model, HttpServletResponse response) {
    return switch (outcome) {
      case Outcome.Done _ -> "redirect:" + asked.back();
      case Outcome.Refusal(var key, var values) -> {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var bench = admission.bench(asked.id(), PlanningActions.EDIT_SCENARIO);
        var sent = new Sent(asked.fields(), words.say(key, values.toArray()));
        model.addAttribute("work", view.page(bench, asked.look(), sent));
        yield "planning/scenario/workbench";
      }
      case Outcome.Overtaken overtaken -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("late", late(asked, overtaken));
        yield "planning/scenario/overtaken";
      }
    };
  }

  private OvertakenPage late(Asked asked, Outcome.Overtaken overtaken) {
    var bench = admission.bench(asked.id(), PlanningActions.EDIT_SCENARIO);
    var fields = new TreeMap<>(asked.fields());
    fields.remove("revision");
    fields.remove("_csrf");
    return new OvertakenPage(
        heads.head(bench),
        mine(bench, asked),
        overtaken.since().stream().map(taken -> done(bench, taken)).toList(),
        "/scenarios/" + asked.id().value() + "/" + asked.noun(),
        fields);
  }

  /// One's own deed in words, as it would be done now.
  private String mine(Bench bench, Asked asked) {
    if (!asked.noun().equals("acts")) return words.say("planning.scenario.mine." + asked.noun());
    return new DeedForm(asked.fields())
        .deed()
        .map(deed ->
            switch (new Consequences(bench).of(deed)) {
              case Answer.Changed(var kind, var told, _) -> words.act(kind, told);
              case Answer.Refused(var key, var values) -> words.say(key, values.toArray());
            })
        .orElse("");
  }

  private Done done(Bench bench, Taken taken) {
    return new Done(
        taken.step().byName(),
        taken.step().at(),
        words.step(taken),
        new Moves(bench, taken.differences()).named());
  }
}
