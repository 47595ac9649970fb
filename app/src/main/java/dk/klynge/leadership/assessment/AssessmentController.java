package dk.klynge.leadership.assessment;

import dk.klynge.documents.Mailbox;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.TeamDoor;
import dk.klynge.leadership.assessment.AssessmentPages.OpenForm;
import dk.klynge.leadership.assessment.OpenAssessment.Asked;
import dk.klynge.leadership.assessment.OpenAssessment.Opened;
import dk.klynge.leadership.assessment.OpenAssessment.Wanted;
import dk.klynge.organisation.ClusterId;
import dk.klynge.time.TypedDay;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
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
    var board = addresses(sent.getOrDefault("board", ""));
    var errors = errors(sent, board);
    if (errors.isEmpty()) {
      var asked = EnumSet.noneOf(Asked.class);
      if (sent.containsKey("staff")) asked.add(Asked.STAFF);
      if (sent.containsKey("manager")) asked.add(Asked.MANAGER);
      var closes = TypedDay.of(sent.getOrDefault("closes", "")).orElseThrow();
      var form = UUID.fromString(sent.getOrDefault("form", ""));
      switch (open.open(team, new Wanted(form, closes, asked, board))) {
        case Opened.Done(var id) -> {
          Notice.success("leadership.assessment.opened").with(redirect);
          return "redirect:/assessments/" + id.value();
        }
        case Opened.OneIsOpen() ->
            errors.put("closes", texts.say("leadership.assessment.error.open"));
      }
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

  private Map<String, String> errors(Map<String, String> sent, List<String> board) {
    var errors = new LinkedHashMap<String, String>();
    var today = LocalDate.now(clock);
    var closes = TypedDay.of(sent.getOrDefault("closes", ""));
    int longest = Settings.read().longestDays();
    if (closes.isEmpty()) errors.put("closes", texts.say("leadership.assessment.error.day"));
    else if (closes.get().isBefore(today) || closes.get().isAfter(today.plusDays(longest)))
      errors.put("closes", texts.say("leadership.assessment.error.closes", longest));
    board.stream()
        .filter(one -> !Mailbox.isAddress(one))
        .findFirst()
        .ifPresent(
            one -> errors.put("board", texts.say("leadership.assessment.error.address", one)));
    return errors;
  }

  private static List<String> addresses(String typed) {
    return typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
  }
}
