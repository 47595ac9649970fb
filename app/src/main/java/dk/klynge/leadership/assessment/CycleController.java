package dk.klynge.leadership.assessment;

import dk.klynge.documents.TableFormat;
import dk.klynge.documents.TableWriter;
import dk.klynge.guard.Needs;
import dk.klynge.leadership.LeadershipActions;
import dk.klynge.leadership.assessment.AssessmentPages.FocusForm;
import dk.klynge.leadership.assessment.CloseAssessment.Sharing;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One assessment: how far it is while it is open, and what came of it.
@Controller
class CycleController {

  private static final String BACK = "redirect:/assessments/{id}";

  private final AssessmentView view;
  private final ResultView results;
  private final CloseAssessment close;
  private final FindFrame frames;
  private final AssessmentDoor door;
  private final Texts texts;

  @SuppressWarnings("checkstyle:parameternumber") // beans
  CycleController(
      AssessmentView view,
      ResultView results,
      CloseAssessment close,
      FindFrame frames,
      AssessmentDoor door,
      Texts texts) {
    this.view = view;
    this.results = results;
    this.close = close;
    this.frames = frames;
    this.door = door;
    this.texts = texts;
  }

  @GetMapping("/assessments/{id}")
  @Needs(LeadershipActions.TEAM)
  String show(@PathVariable AssessmentId id, Model model) {
    var inside = door.open(LeadershipActions.TEAM, id);
    if (inside.assessment().isOpen()) {
      model.addAttribute("page", view.open(inside.team(), inside.assessment()));
      return "leadership/assessment-open";
    }
    var form = new FocusForm("", "", true, Map.of());
    model.addAttribute("page", results.show(inside.team(), inside.assessment(), form));
    return "leadership/assessment";
  }

  @PostMapping("/assessments/{id}/closing")
  @Needs(LeadershipActions.LEAD)
  String close(@PathVariable AssessmentId id, RedirectAttributes redirect) {
    close.close(door.open(LeadershipActions.LEAD, id).assessment());
    Notice.success("leadership.assessment.closed").with(redirect);
    return BACK;
  }

  @PostMapping("/assessments/{id}/reminders")
  @Needs(LeadershipActions.LEAD)
  String remind(@PathVariable AssessmentId id, RedirectAttributes redirect) {
    var sent = close.remind(door.open(LeadershipActions.LEAD, id).assessment());
    Notice.success("leadership.assessment.reminded", Integer.toString(sent)).with(redirect);
    return BACK;
  }

  @PostMapping("/assessments/{id}/focus")
  @Needs(LeadershipActions.LEAD)
  String choose(
      @PathVariable AssessmentId id,
      @RequestParam Map<String, String> sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    var inside = door.open(LeadershipActions.LEAD, id);
    if (inside.assessment().isOpen()) throw new NotFound();
    var area = sent.getOrDefault("area", "");
    var text = sent.getOrDefault("text", "").strip();
    var errors = FocusForm.errors(texts, frames.of(inside.assessment()), area, text);
    var sharing = sent.containsKey("shared") ? Sharing.AREA : Sharing.TEAM;
    if (errors.isEmpty() && !close.choose(inside.assessment(), area, text, sharing))
      errors.put("area", texts.say("leadership.assessment.error.focus"));
    if (errors.isEmpty()) {
      Notice.success("leadership.assessment.focus.chosen").with(redirect);
      return BACK;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    var form = new FocusForm(area, text, sharing == Sharing.AREA, errors);
    model.addAttribute("page", results.show(inside.team(), inside.assessment(), form));
    return "leadership/assessment";
  }

  /// The figures of the page as a file; nothing more.
  @GetMapping("/assessments/{id}/figures.csv")
  @Needs(LeadershipActions.TEAM)
  void file(@PathVariable AssessmentId id, HttpServletResponse response) throws IOException {
    var inside = door.open(LeadershipActions.TEAM, id);
    if (inside.assessment().isOpen()) throw new NotFound();
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"assessment.csv\"");
    var columns =
        Stream.of("area", "joint", "members", "staff", "board", "manager", "before", "change")
            .map(one -> texts.say("leadership.assessment.column." + one))
            .toList();
    try (var out =
        TableWriter.to(response.getOutputStream(), TableFormat.CSV, columns, List.of())) {
      for (var row : results.rows(inside.assessment()))
        out.row(
            List.of(
                row.name(),
                row.joint().text(),
                row.members().text(),
                row.staff().text(),
                row.board().text(),
                row.manager().text(),
                row.before(),
                row.change()));
    }
  }
}
