package dk.klynge.planning.agreement;

import dk.klynge.guard.Needs;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.LeadershipModelId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.agreement.history.Admission;
import dk.klynge.planning.agreement.history.Agreement;
import dk.klynge.planning.agreement.history.Drafting;
import dk.klynge.planning.agreement.history.ModelsOfNetwork;
import dk.klynge.planning.agreement.history.SaveAgreement;
import dk.klynge.planning.agreement.saving.Content;
import dk.klynge.ui.Notice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The text of an agreement, its period and how the saving is obtained. Saving makes a version,
/// with the parties as the register then has them.
@Controller
@RequestMapping("/agreements/{id}")
class EditAgreementController {

  private static final String FORM = "planning/agreement/form";

  private final AgreementView view;
  private final Drafting drafting;
  private final SaveAgreement save;
  private final ModelsOfNetwork models;
  private final Admission admission;

  EditAgreementController(
      AgreementView view,
      Drafting drafting,
      SaveAgreement save,
      ModelsOfNetwork models,
      Admission admission) {
    this.view = view;
    this.drafting = drafting;
    this.save = save;
    this.models = models;
    this.admission = admission;
  }

  @GetMapping("/edit")
  @Needs(PlanningActions.EDIT_AGREEMENTS)
  String edit(@PathVariable AgreementId id, Model model) {
    var agreement = admission.worked(id);
    var form = EditForm.of(agreement.content());
    model.addAttribute("page", view.edit(agreement, form, Map.of(), ""));
    return FORM;
  }

  @SuppressWarnings("checkstyle:parameternumber") // the form, and what Spring answers with
  @PostMapping
  @Needs(PlanningActions.EDIT_AGREEMENTS)
  String save(
      @PathVariable AgreementId id,
      @RequestParam int based,
      @RequestParam MultiValueMap<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var agreement = admission.worked(id);
    var form = EditForm.of(fields);
    var parties = parties(agreement);
    var problems = form.problems(parties);
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("page", view.edit(agreement, form, problems, ""));
      return FORM;
    }
    return switch (save.save(id, based, form.content(agreement.content(), parties))) {
      case SaveAgreement.Outcome.Saved(var version) -> {
        Notice.success("planning.agreement.saved", Integer.toString(version)).with(redirect);
        yield "redirect:/agreements/{id}";
      }
      case SaveAgreement.Outcome.Overtaken(var latest) -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", view.edit(latest, form, Map.of(), latest.savedBy()));
        yield FORM;
      }
      case SaveAgreement.Outcome.NoDraft() -> {
        response.setStatus(HttpStatus.CONFLICT.value());
        var problem = Map.of("from", "problem.no-draft");
        model.addAttribute("page", view.edit(agreement, form, problem, ""));
        yield FORM;
      }
    };
  }

  /// Puts the tasks of a leadership model into the form; nothing is saved yet.
  @PostMapping(params = "take")
  @Needs(PlanningActions.EDIT_AGREEMENTS)
  String take(
      @PathVariable AgreementId id,
      @RequestParam(name = "leadership") Optional<UUID> from,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    var agreement = admission.worked(id);
    var form = EditForm.of(fields);
    var taken =
        from.map(LeadershipModelId::new)
            .flatMap(each -> models.tasks(each, agreement.content().locale()));
    var problems = taken.isPresent() ? Map.<String, String>of() : Map.of("take", "problem.take");
    var filled = taken.map(form::with).orElse(form);
    model.addAttribute("page", view.edit(agreement, filled, problems, ""));
    return FORM;
  }

  private List<Content.Party> parties(Agreement agreement) {
    return view.network(agreement)
        .map(network -> drafting.parties(network, agreement.content().locale()))
        .orElseGet(() -> agreement.content().parties());
  }
}
