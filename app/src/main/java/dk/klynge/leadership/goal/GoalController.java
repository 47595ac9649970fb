package dk.klynge.leadership.goal;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.GoalId;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.goal.GoalPages.Typed;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Goals as a tree, one goal with what hangs on it, and the form that words it.
@Controller
@RequestMapping("/leadership-goals")
class GoalController {

  private static final String FORM = "leadership/goal-form";

  private final GoalRows rows;
  private final GoalDoor door;
  private final GoalView view;
  private final KeepGoal keep;
  private final Texts texts;

  GoalController(GoalRows rows, GoalDoor door, GoalView view, KeepGoal keep, Texts texts) {
    this.rows = rows;
    this.door = door;
    this.view = view;
    this.keep = keep;
    this.texts = texts;
  }

  @GetMapping
  @Needs(LeadershipActions.READ)
  String tree(@RequestParam(defaultValue = "") String area, Model model) {
    model.addAttribute("page", view.tree(area));
    return "leadership/goals";
  }

  @GetMapping("/{id}")
  @Needs(LeadershipActions.READ)
  String show(@PathVariable GoalId id, Model model) {
    var goal = door.read(id);
    model.addAttribute("page", view.show(goal, untyped()));
    return "leadership/goal";
  }

  static Typed untyped() {
    return new Typed(UUID.randomUUID().toString(), "", "", "", "", "", Map.of());
  }

  @GetMapping("/form")
  @Needs(LeadershipActions.READ)
  String fresh(
      @RequestParam String level,
      @RequestParam Optional<UUID> place,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "") String parent,
      Model model) {
    var at = Level.of(level, place).orElseThrow(NotFound::new);
    door.write(at);
    var form = GoalForm.fresh(area, parent);
    model.addAttribute("page", view.form(at, Optional.empty(), form, Map.of()));
    return FORM;
  }

  @PostMapping
  @Needs(LeadershipActions.READ)
  String begin(
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var place = GoalForm.uuid(sent.getOrDefault("place", ""));
    var level = Level.of(sent.getOrDefault("level", ""), place).orElseThrow(NotFound::new);
    door.write(level);
    var form = GoalForm.of(sent);
    // An id that is taken is the same form sent twice, and never a way to change another's goal.
    if (rows.find(form.goal()).isPresent()) return "redirect:" + door.read(form.goal()).id().url();
    var wrong = keep.keep(level, form);
    if (wrong.isEmpty()) {
      Notice.success("leadership.goal.begun").with(redirect);
      return "redirect:" + form.goal().url();
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.form(level, Optional.empty(), form, said(wrong)));
    return FORM;
  }

  @GetMapping("/{id}/form")
  @Needs(LeadershipActions.READ)
  String edit(@PathVariable GoalId id, Model model) {
    var goal = door.write(id);
    model.addAttribute(
        "page", view.form(goal.level(), Optional.of(goal), GoalForm.of(goal), Map.of()));
    return FORM;
  }

  @PostMapping("/{id}")
  @Needs(LeadershipActions.READ)
  String change(
      @PathVariable GoalId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var goal = door.write(id);
    var fields = new LinkedHashMap<>(sent);
    fields.put("id", id.value().toString());
    var form = GoalForm.of(fields);
    var wrong = keep.keep(goal.level(), form);
    if (wrong.isEmpty()) {
      Notice.success("leadership.goal.kept").with(redirect);
      return "redirect:" + id.url();
    }
    response.setStatus(
        goal.edition() == form.number()
            ? HttpStatus.UNPROCESSABLE_CONTENT.value()
            : HttpStatus.CONFLICT.value());
    model.addAttribute("page", view.form(goal.level(), Optional.of(goal), form, said(wrong)));
    return FORM;
  }

  private Map<String, String> said(Map<String, String> wrong) {
    var said = new LinkedHashMap<String, String>();
    wrong.forEach((field, key) -> said.put(field, texts.say(key)));
    return said;
  }
}
