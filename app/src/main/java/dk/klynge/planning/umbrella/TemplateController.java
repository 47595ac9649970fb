package dk.klynge.planning.umbrella;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.UmbrellaId;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.umbrella.ModelPages.Matched;
import dk.klynge.planning.umbrella.ModelPages.Option;
import dk.klynge.planning.umbrella.ModelPages.TemplatePage;
import dk.klynge.ui.Notice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Shows what a template has for the organisations of the register, and loads it.
@Controller
@RequestMapping("/leadership-models/template")
class TemplateController {

  private final LoadTemplate load;
  private final Register register;
  private final ModelWords words;
  private final Guard guard;
  private final Clock clock;

  TemplateController(
      LoadTemplate load, Register register, ModelWords words, Guard guard, Clock clock) {
    this.load = load;
    this.register = register;
    this.words = words;
    this.guard = guard;
    this.clock = clock;
  }

  @GetMapping
  @Needs(PlanningActions.EDIT_MODELS)
  String preview(@RequestParam(defaultValue = "reform-2010") String name, Model model) {
    var template = template(name);
    var umbrellas = umbrellas();
    var matched = template.organisations().stream().map(each -> matched(each, umbrellas)).toList();
    model.addAttribute(
        "page",
        new TemplatePage(
            name,
            Templates.NAMES.stream()
                .map(each -> new Option(each, template(each).name().in(words.language())))
                .toList(),
            template.description().in(words.language()),
            matched,
            umbrellas.stream().map(each -> new Option(each.id().toString(), each.name())).toList(),
            (int) matched.stream().filter(each -> !each.umbrella().isEmpty()).count()));
    return "planning/umbrella/template";
  }

  private Matched matched(Template.Organisation organisation, List<Named> umbrellas) {
    return new Matched(
        organisation.name(),
        umbrellas.stream()
            .filter(each -> organisation.isCalled(each.name()))
            .map(each -> each.id().toString())
            .findFirst()
            .orElse(""),
        organisation.models().stream()
            .map(model -> model.content().in(words.language()).name())
            .toList());
  }

  /// Each field `umbrella.<number>` names the organisation of the register that the one of the
  /// template is, or nothing.
  @PostMapping
  @Needs(PlanningActions.EDIT_MODELS)
  String load(
      @RequestParam String name,
      @RequestParam Map<String, String> fields,
      RedirectAttributes redirect) {
    guard.require(PlanningActions.EDIT_MODELS, new Scope.Everywhere());
    var template = template(name);
    var known = umbrellas();
    Map<String, UmbrellaId> chosen = new HashMap<>();
    for (int i = 0; i < template.organisations().size(); i++) {
      var value = fields.getOrDefault("umbrella." + i, "");
      var organisation = template.organisations().get(i).name();
      known.stream()
          .filter(each -> each.id().toString().equals(value))
          .forEach(each -> chosen.put(organisation, new UmbrellaId(each.id())));
    }
    int loaded = load.load(template, chosen);
    if (loaded == 0) Notice.warning("planning.umbrella.template.nothing").with(redirect);
    else Notice.success("planning.umbrella.template.loaded", "" + loaded).with(redirect);
    return loaded == 0
        ? "redirect:/leadership-models/template?name=" + name
        : "redirect:/leadership-models";
  }

  private List<Named> umbrellas() {
    return register.umbrellasOn(LocalDate.now(clock));
  }

  private Template template(String name) {
    return Templates.find(name, LocalDate.now(clock))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
