package dk.klynge.actionplan.template;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.template.TemplatePages.EditPage;
import dk.klynge.guard.Needs;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
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

/// The versions of the template: looked at, commented on, revised.
@Controller
@RequestMapping("/action-plan-templates")
class TemplateController {

  private static final String SHOW = "actionplan/template";
  private static final String BACK = "redirect:/action-plan-templates/{version}";

  private final TemplateRows rows;
  private final TemplateView view;
  private final ReviseTemplate revise;
  private final Texts texts;

  TemplateController(TemplateRows rows, TemplateView view, ReviseTemplate revise, Texts texts) {
    this.rows = rows;
    this.view = view;
    this.revise = revise;
    this.texts = texts;
  }

  @GetMapping
  @Needs(ActionPlanActions.READ)
  String list(Model model) {
    model.addAttribute("page", view.list());
    return "actionplan/templates";
  }

  @PostMapping
  @Needs(ActionPlanActions.TEMPLATE)
  String begin() {
    return "redirect:/action-plan-templates/" + revise.begin() + "/sections";
  }

  @GetMapping("/{version}")
  @Needs(ActionPlanActions.READ)
  String show(@PathVariable String version, Model model) {
    model.addAttribute("page", view.show(find(version)));
    return SHOW;
  }

  @GetMapping("/{version}/sections")
  @Needs(ActionPlanActions.TEMPLATE)
  String edit(@PathVariable String version, Model model) {
    var found = inWork(version);
    var form = SectionForm.of(rows.version(found.version()).sections());
    model.addAttribute("page", new EditPage(found.version(), found.edition(), form, Map.of()));
    return "actionplan/template-form";
  }

  @PostMapping("/{version}/sections")
  @Needs(ActionPlanActions.TEMPLATE)
  String save(
      @PathVariable String version,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var found = inWork(version);
    var form = SectionForm.of(sent);
    var errors = new LinkedHashMap<String, String>();
    form.errors().forEach((field, key) -> errors.put(field, texts.say(key)));
    int edition = number(sent.getOrDefault("edition", ""));
    if (errors.isEmpty() && !revise.save(found.version(), edition, form.sections()))
      errors.put("title-da-0", texts.say("actionplan.template.error.changed"));
    if (errors.isEmpty()) {
      Notice.success("actionplan.template.saved").with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    // After a conflict the next save is made knowing of the other's.
    int now = rows.find(found.version()).map(TemplateVersion::edition).orElse(edition);
    model.addAttribute("page", new EditPage(found.version(), now, form, errors));
    return "actionplan/template-form";
  }

  @PostMapping("/{version}/commenting")
  @Needs(ActionPlanActions.TEMPLATE)
  String open(
      @PathVariable String version,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> until,
      RedirectAttributes redirect) {
    var found = inWork(version);
    var wrong =
        until
            .map(day -> revise.open(found.version(), day))
            .orElse("actionplan.template.error.until");
    (wrong.isEmpty() ? Notice.success("actionplan.template.opened") : Notice.error(wrong))
        .with(redirect);
    return BACK;
  }

  @PostMapping("/{version}/publication")
  @Needs(ActionPlanActions.TEMPLATE)
  String publish(@PathVariable String version, RedirectAttributes redirect) {
    revise.publish(find(version).version());
    Notice.success("actionplan.template.published").with(redirect);
    return BACK;
  }

  @PostMapping("/{version}/comments")
  @Needs(ActionPlanActions.READ)
  String comment(
      @PathVariable String version,
      @RequestParam String section,
      @RequestParam(defaultValue = "") String text,
      RedirectAttributes redirect) {
    var found = find(version);
    if (!view.isOpen(found)) Notice.error("actionplan.template.error.closed").with(redirect);
    else if (text.isBlank()) Notice.error("actionplan.comment.error.text").with(redirect);
    else {
      revise.comment(found.version(), section, text.strip());
      Notice.success("actionplan.comment.made").with(redirect);
    }
    return BACK + "#section-" + section.replaceAll("[^a-z0-9-]", "");
  }

  private TemplateVersion inWork(String version) {
    return Optional.of(find(version))
        .filter(one -> one.published().isEmpty())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
  }

  private TemplateVersion find(String version) {
    return rows.find(number(version)).filter(view::isVisible).orElseThrow(NotFound::new);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }
}
