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
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is done with a goal once it is worded.
@Controller
@RequestMapping("/leadership-goals/{id}")
class GoalActsController {

  private static final String BACK = "redirect:/leadership-goals/{id}";

  private final GoalDoor door;
  private final KeepGoal keep;
  private final FollowGoal follow;
  private final GoalView view;
  private final Texts texts;

  GoalActsController(GoalDoor door, KeepGoal keep, FollowGoal follow, GoalView view, Texts texts) {
    this.door = door;
    this.keep = keep;
    this.follow = follow;
    this.view = view;
    this.texts = texts;
  }

  @PostMapping("/agreement")
  @Needs(LeadershipActions.READ)
  String agree(
      @PathVariable GoalId id,
      @RequestParam(defaultValue = "0") int edition,
      RedirectAttributes redirect) {
    keep.agree(door.settle(id), edition)
        .map(key -> Notice.error(key))
        .orElse(Notice.success("leadership.goal.agreed"))
        .with(redirect);
    return BACK;
  }

  @PostMapping("/closing")
  @Needs(LeadershipActions.READ)
  String close(
      @PathVariable GoalId id,
      @RequestParam(defaultValue = "") String outcome,
      @RequestParam(defaultValue = "") String note,
      RedirectAttributes redirect) {
    keep.close(door.settle(id), outcome, note.strip())
        .map(key -> Notice.error(key))
        .orElse(Notice.success("leadership.goal.closed." + outcome))
        .with(redirect);
    return BACK;
  }

  @PostMapping("/steps")
  @Needs(LeadershipActions.READ)
  String add(
      @PathVariable GoalId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var goal = door.write(id);
    if (!(goal.level() instanceof Level.Cluster cluster)) throw new NotFound();
    var team = door.team(cluster.id()).orElseThrow(NotFound::new);
    var wrong = follow.add(goal, team, sent);
    if (wrong.isEmpty()) {
      Notice.success("leadership.step.kept").with(redirect);
      return BACK + "#steps";
    }
    return again(goal, typed(sent, wrong), model, response);
  }

  @PostMapping("/steps/{step}/end")
  @Needs(LeadershipActions.READ)
  String end(
      @PathVariable GoalId id,
      @PathVariable UUID step,
      @RequestParam(defaultValue = "") String how) {
    follow.end(door.write(id), step, how);
    return BACK + "#steps";
  }

  @PostMapping("/evidence")
  @Needs(LeadershipActions.READ)
  String see(
      @PathVariable GoalId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var goal = door.write(id);
    var wrong = follow.see(goal, sent);
    if (wrong.isEmpty()) {
      Notice.success("leadership.evidence.kept").with(redirect);
      return BACK + "#evidence";
    }
    return again(goal, typed(sent, wrong), model, response);
  }

  private String again(Goal goal, Typed typed, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.show(goal, typed));
    return "leadership/goal";
  }

  private Typed typed(Map<String, String> sent, Map<String, String> wrong) {
    var said = new LinkedHashMap<String, String>();
    wrong.forEach((field, key) -> said.put(field, texts.say(key)));
    return new Typed(
        UUID.randomUUID().toString(),
        sent.getOrDefault("what", ""),
        sent.getOrDefault("owner", ""),
        sent.getOrDefault("due", ""),
        sent.getOrDefault("progress", ""),
        sent.getOrDefault("seen", ""),
        said);
  }
}
