package dk.klynge.leadership.assessment;

import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.assessment.SheetRows.Joint;
import dk.klynge.leadership.assessment.SheetRows.Kind;
import dk.klynge.survey.AnswerSheet;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The sheets of an assessment: each member's own, the area manager's, and the one that the team
/// fills in together.
@Controller
@RequestMapping("/assessments/{id}")
class SheetController {

  private static final String SHEET = "leadership/assessment-sheet";
  private static final String JOINT = "leadership/assessment-joint";
  private static final String LATE = "leadership.assessment.error.late";

  private final AssessmentView view;
  private final FillIn fill;
  private final SheetRows sheets;
  private final FindFrame frames;
  private final AssessmentDoor door;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  SheetController(
      AssessmentView view,
      FillIn fill,
      SheetRows sheets,
      FindFrame frames,
      AssessmentDoor door,
      Texts texts) {
    this.view = view;
    this.fill = fill;
    this.sheets = sheets;
    this.frames = frames;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping("/own")
  @Needs(LeadershipActions.TEAM)
  String own(@PathVariable AssessmentId id, Model model) {
    var at = door.own(id);
    var mine = sheets.find(id, at.me(), Kind.MEMBER).orElse(AnswerSheet.blank());
    model.addAttribute("page", view.own(at.team(), at.assessment(), mine, Map.of()));
    return SHEET;
  }

  @PostMapping("/own")
  @Needs(LeadershipActions.TEAM)
  String saveOwn(
      @PathVariable AssessmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var at = door.own(id);
    var one = at.assessment();
    var set = frames.of(one).self();
    var sheet = AnswerSheet.of(set, sent);
    var errors = new LinkedHashMap<String, String>();
    var first = "q-" + set.questions().getFirst().code() + "-1";
    if (sheet.isBlank()) errors.put(first, texts.say("survey.error.blank"));
    else if (!fill.alone(one, at.me(), sheet)) errors.put(first, texts.say(LATE));
    if (errors.isEmpty()) return saved(redirect, "redirect:/assessments/{id}");
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.own(at.team(), one, sheet, errors));
    return SHEET;
  }

  @GetMapping("/manager")
  @Needs(LeadershipActions.GIVE_VIEW)
  String manager(@PathVariable AssessmentId id, Model model) {
    var at = door.manager(id);
    var mine = sheets.find(id, at.me(), Kind.MANAGER).orElse(AnswerSheet.blank());
    model.addAttribute("page", view.manager(at.team(), at.assessment(), mine, Map.of()));
    return SHEET;
  }

  @PostMapping("/manager")
  @Needs(LeadershipActions.GIVE_VIEW)
  String saveManager(
      @PathVariable AssessmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var at = door.manager(id);
    var one = at.assessment();
    var set = frames.of(one).others();
    var sheet = AnswerSheet.of(set, sent);
    var errors = new LinkedHashMap<String, String>();
    var first = "q-" + set.questions().getFirst().code() + "-1";
    if (sheet.isBlank()) errors.put(first, texts.say("survey.error.blank"));
    else if (!fill.asManager(one, at.me(), sheet)) errors.put(first, texts.say(LATE));
    if (errors.isEmpty()) return saved(redirect, "redirect:/leadership-picture");
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.manager(at.team(), one, sheet, errors));
    return SHEET;
  }

  @GetMapping("/joint")
  @Needs(LeadershipActions.TEAM)
  String joint(@PathVariable AssessmentId id, Model model) {
    var inside = door.open(LeadershipActions.TEAM, id);
    model.addAttribute("page", view.joint(inside.assessment(), sheets.joint(id), Map.of()));
    return JOINT;
  }

  @PostMapping("/joint")
  @Needs(LeadershipActions.TEAM)
  String saveJoint(
      @PathVariable AssessmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var one = door.open(LeadershipActions.TEAM, id).assessment();
    var said = view.sent(one, sent);
    var errors = errors(said);
    var version = sent.getOrDefault("version", "").replaceAll("\\D", "");
    int shown = version.isEmpty() ? -1 : Integer.parseInt(version);
    if (errors.isEmpty() && !fill.together(one, shown, said))
      errors.put("joint", texts.say("leadership.assessment.error.changed"));
    if (errors.isEmpty()) return saved(redirect, "redirect:/assessments/{id}");
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("page", view.joint(one, said, errors));
    return JOINT;
  }

  private Map<String, String> errors(Map<String, Joint> said) {
    var errors = new LinkedHashMap<String, String>();
    said.forEach((area, joint) -> {
      if (joint.level() == 0)
        errors.put("level-" + area + "-1", texts.say("leadership.assessment.error.level"));
    });
    if (said.isEmpty()) errors.put("joint", texts.say("leadership.assessment.error.none"));
    return errors;
  }

  private static String saved(RedirectAttributes redirect, String to) {
    Notice.success("leadership.assessment.saved").with(redirect);
    return to;
  }
}
