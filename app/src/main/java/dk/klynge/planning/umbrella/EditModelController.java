package dk.klynge.planning.umbrella;

import dk.klynge.guard.Needs;
import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Leadership models written and changed. Saving makes a version and leads to it.
@Controller
@RequestMapping("/leadership-models")
class EditModelController {

  private static final String FORM = "planning/umbrella/form";

  private final LeadershipModels models;
  private final SaveModel save;
  private final FormView form;

  EditModelController(LeadershipModels models, SaveModel save, FormView form) {
    this.models = models;
    this.save = save;
    this.form = form;
  }

  @GetMapping("/new")
  @Needs(PlanningActions.EDIT_MODELS)
  String fresh(@RequestParam(defaultValue = "") String umbrella, Model model) {
    model.addAttribute("page", form.fresh(Map.of("umbrella", umbrella)));
    return FORM;
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_MODELS)
  String create(
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var page = form.fresh(sent(fields));
    if (!page.errors().isEmpty()) return refused(page, model, response);
    var umbrella = UmbrellaId.of(fields.getOrDefault("umbrella", ""));
    return answer(
        save.create(umbrella, new ModelForm(fields).content()), fields, model, response, redirect);
  }

  @GetMapping("/{id}/edit")
  @Needs(PlanningActions.EDIT_MODELS)
  String edit(@PathVariable LeadershipModelId id, Model model) {
    var found = found(id);
    model.addAttribute(
        "page", form.edit(found, found.version(), ModelForm.of(found.content()).values()));
    return FORM;
  }

  @PostMapping("/{id}")
  @Needs(PlanningActions.EDIT_MODELS)
  String change(
      @PathVariable LeadershipModelId id,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var based = based(fields).orElseThrow(EditModelController::badRequest);
    var page = form.edit(found(id), based, sent(fields));
    if (!page.errors().isEmpty()) return refused(page, model, response);
    var outcome = save.change(id, based, new ModelForm(fields).content());
    return answer(outcome, fields, model, response, redirect);
  }

  private String answer(
      SaveModel.Outcome outcome,
      Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    return switch (outcome) {
      case SaveModel.Outcome.Saved(var id, var version) -> {
        Notice.success("planning.umbrella.saved", Integer.toString(version)).with(redirect);
        yield "redirect:/leadership-models/" + id.value();
      }
      case SaveModel.Outcome.Overtaken(var latest) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", form.overtaken(latest, fields));
        yield FORM;
      }
    };
  }

  /// What was sent without its first field is judged like a form that was left empty.
  private static Map<String, String> sent(Map<String, String> fields) {
    var all = new HashMap<>(fields);
    all.putIfAbsent("da.name", "");
    return all;
  }

  private static String refused(
      ModelPages.FormPage page, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", page);
    return FORM;
  }

  private LeadershipModel found(LeadershipModelId id) {
    return models.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static Optional<Integer> based(Map<String, String> fields) {
    var based = fields.getOrDefault("based", "");
    return based.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(based)) : Optional.empty();
  }

  private static ResponseStatusException badRequest() {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST);
  }
}
