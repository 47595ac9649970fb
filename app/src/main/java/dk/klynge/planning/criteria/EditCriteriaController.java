package dk.klynge.planning.criteria;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.klynge.guard.Needs;
import dk.klynge.planning.CriteriaCatalogue;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.criteria.CriteriaPages.Import;
import dk.klynge.planning.criteria.SaveCriteria.Outcome;
import dk.klynge.ui.Notice;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Criteria sets made, copied, changed and read from files. Saving makes a version and leads to it.
@Controller
@RequestMapping("/criteria")
class EditCriteriaController {

  private static final String FORM = "planning/criteria-form";

  private final CriteriaCatalogue catalogue;
  private final SaveCriteria save;
  private final ShowCriteria show;
  private final ShowForm form;
  private final Spoken spoken;

  EditCriteriaController(
      CriteriaCatalogue catalogue,
      SaveCriteria save,
      ShowCriteria show,
      ShowForm form,
      Spoken spoken) {
    this.catalogue = catalogue;
    this.save = save;
    this.show = show;
    this.form = form;
    this.spoken = spoken;
  }

  /// An empty form, or a copy of what `from` names; other parameters fill in fields by their names.
  @GetMapping("/new")
  @Needs(PlanningActions.EDIT_CRITERIA)
  String fresh(
      @RequestParam Optional<String> from, @RequestParam Map<String, String> query, Model model) {
    var filled = from.map(this::found).map(known -> CriteriaForm.of(known.criteria()));
    model.addAttribute(
        "page", form.page(ShowForm.Place.NEW, filled.orElseGet(CriteriaForm::empty).with(query)));
    return FORM;
  }

  @PostMapping
  @Needs(PlanningActions.EDIT_CRITERIA)
  String create(
      @RequestParam Map<String, String> fields, Model model, RedirectAttributes redirect) {
    var sent = new CriteriaForm(fields);
    return answer(save.create(sent.text()), ShowForm.Place.NEW, sent, model, redirect);
  }

  @GetMapping("/{id}/edit")
  @Needs(PlanningActions.EDIT_CRITERIA)
  String edit(@PathVariable UUID id, Model model) {
    var known = found(id.toString());
    var place = new ShowForm.Place(id.toString(), known.choice().version());
    model.addAttribute("page", form.page(place, CriteriaForm.of(known.criteria())));
    return FORM;
  }

  @PostMapping("/{id}")
  @Needs(PlanningActions.EDIT_CRITERIA)
  String change(
      @PathVariable UUID id,
      @RequestParam int based,
      @RequestParam Map<String, String> fields,
      Model model,
      RedirectAttributes redirect) {
    var place = new ShowForm.Place(found(id.toString()).choice().key(), based);
    var sent = new CriteriaForm(fields);
    return answer(save.change(id, based, sent.text()), place, sent, model, redirect);
  }

  private String answer(
      Outcome outcome,
      ShowForm.Place place,
      CriteriaForm sent,
      Model model,
      RedirectAttributes redirect) {
    switch (outcome) {
      case Outcome.Saved(var id, var version) -> {
        Notice.success("planning.criteria.saved", Integer.toString(version)).with(redirect);
        return "redirect:/criteria/" + id;
      }
      case Outcome.Invalid(var problems) ->
          model.addAttribute("page", form.invalid(place, sent, problems));
      case Outcome.Overtaken(var latest) ->
          model.addAttribute("page", form.overtaken(sent, latest));
    }
    return FORM;
  }

  /// A file, or a text pasted into the field.
  @PostMapping("/imports")
  @Needs(PlanningActions.EDIT_CRITERIA)
  String read(
      @RequestParam Optional<MultipartFile> file,
      @RequestParam(defaultValue = "") String text,
      Model model,
      RedirectAttributes redirect)
      throws IOException {
    var sent =
        file.filter(one -> !one.isEmpty()).isPresent()
            ? new String(file.orElseThrow().getBytes(), UTF_8)
            : text;
    switch (save.create(sent)) {
      case Outcome.Saved(var id, var version) -> {
        Notice.success("planning.criteria.imported").with(redirect);
        return "redirect:/criteria/" + id;
      }
      case Outcome.Invalid(var problems) -> {
        var lines =
            problems.stream()
                .map(problem ->
                    spoken.say(
                        "planning.criteria.line",
                        Integer.toString(problem.line()),
                        problem.key(),
                        spoken.say(problem)))
                .toList();
        model.addAttribute("page", show.list(new Import(sent, lines)));
      }
      case Outcome.Overtaken _ -> throw new IllegalStateException("A new set has no rival");
    }
    return "planning/criteria-list";
  }

  private CriteriaCatalogue.Chosen found(String key) {
    return catalogue.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
