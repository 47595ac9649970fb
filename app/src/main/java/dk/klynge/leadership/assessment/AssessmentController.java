package dk.klynge.leadership.assessment;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.assessment.AssessmentPages.OpenForm;
import dk.klynge.leadership.assessment.OpenAssessment.Opened;
import dk.klynge.organisation.ClusterId;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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

/// The assessments of a team, and opening another.
@Controller
@RequestMapping("/teams/{cluster}/assessments")
class AssessmentController {

  private static final int USUAL_DAYS = 21;

  private final AssessmentView view;
  private final OpenAssessment open;
  private final TeamDoor door;
  private final Texts texts;
  private final Clock clock;

  AssessmentController(
      AssessmentView view, OpenAssessment open, TeamDoor door, Texts texts, Clock clock) {
    this.view = view;
    this.open = open;
    this.door = door;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(LeadershipActions.TEAM)
  String list(@PathVariable ClusterId cluster, Model model) {
    var team = door.open(LeadershipActions.TEAM, cluster);
    var closes = LocalDate.now(clock).plusDays(USUAL_DAYS).toString();
    var form = new OpenForm(UUID.randomUUID().toString(), closes, true, false, "", Map.of());
    model.addAttribute("page", view.list(team, open.staff(team).size(), form));
    return "leadership/assessments";
  }

  @PostMapping
  @Needs(LeadershipActions.LEAD)
  String open(
      @PathVariable ClusterId cluster,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var team = door.open(LeadershipActions.LEAD, cluster);
    var form = new OpeningForm(sent);
    var errors = form.errors(texts, LocalDate.now(clock));
    if (errors.isEmpty())
      switch (open.open(team, form.wanted())) {
        case Opened.Done(var id) -> {
          Notice.success("leadership.assessment.opened").with(redirect);
          return "redirect:/assessments/" + id.value();
        }
        case Opened.OneIsOpen() ->
            errors.put("closes", texts.say("leadership.assessment.error.open"));
      }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.list(team, open.staff(team).size(), form(sent, errors)));
    return "leadership/assessments";
  }

  private static OpenForm form(Map<String, String> sent, Map<String, String> errors) {
    return new OpenForm(
        sent.getOrDefault("form", ""),
        sent.getOrDefault("closes", ""),
        sent.containsKey("staff"),
        sent.containsKey("manager"),
        sent.getOrDefault("board", ""),
        errors);
  }
}
