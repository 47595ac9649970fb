package dk.klynge.development.attendance;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.attendance.AttendancePages.EvaluationPage;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Refused;
import dk.klynge.ui.Format;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What participants made of a course, for them and for those who keep the catalogue.
@Controller
@RequestMapping("/courses/{id}/evaluation")
class EvaluationController {

  private static final int LONGEST = 2000;

  private final Courses courses;
  private final Evaluate evaluate;
  private final AttendanceRows rows;
  private final Guard guard;
  private final Texts texts;
  private final Format format;
  private final Clock clock;

  EvaluationController(
      Courses courses,
      Evaluate evaluate,
      AttendanceRows rows,
      Guard guard,
      Texts texts,
      Format format,
      Clock clock) {
    this.courses = courses;
    this.evaluate = evaluate;
    this.rows = rows;
    this.guard = guard;
    this.texts = texts;
    this.format = format;
    this.clock = clock;
  }

  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView show(@PathVariable UUID id) {
    return page(get(id), Map.of(), Map.of());
  }

  @PostMapping
  @Needs(DevelopmentActions.TAKE_PART)
  ModelAndView answer(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
    var course = get(id);
    var errors = errors(sent);
    if (!errors.isEmpty()) return page(course, sent, errors);
    var evaluation =
        new Evaluation(
            Integer.parseInt(sent.getOrDefault("benefit", "")),
            Integer.parseInt(sent.getOrDefault("use", "")),
            sent.getOrDefault("remark", "").strip());
    (evaluate.answer(course, evaluation)
            ? Notice.success("development.course.evaluation.done")
            : Notice.error("development.course.evaluation.closed"))
        .with(redirect);
    return new ModelAndView("redirect:/courses/{id}/evaluation");
  }

  private Map<String, String> errors(Map<String, String> sent) {
    var errors = new LinkedHashMap<String, String>();
    for (var field : List.of("benefit", "use"))
      if (!sent.getOrDefault(field, "").matches("[1-5]"))
        errors.put(field + "-1", texts.say("development.course.evaluation.error"));
    if (sent.getOrDefault("remark", "").length() > LONGEST)
      errors.put("remark", texts.say("development.course.error.long"));
    return errors;
  }

  private Course get(UUID id) {
    var course =
        courses
            .find(id)
            .filter(one -> one.standing() == Standing.PUBLISHED)
            .orElseThrow(NotFound::new);
    if (!guard.may(DevelopmentActions.OFFER) && evaluate.seat(course).isEmpty())
      throw new Refused(DevelopmentActions.TAKE_PART);
    return course;
  }

  private ModelAndView page(Course course, Map<String, String> form, Map<String, String> errors) {
    var said = rows.said(course.id());
    var seat = evaluate.seat(course);
    var shown = Evaluation.isShown(course.last(), LocalDate.now(clock), said.size());
    var answered = seat.filter(Seat::evaluated).isPresent();
    var page =
        new EvaluationPage(
            course,
            seat.isPresent() && !answered && evaluate.isOpen(course),
            answered,
            shown,
            Evaluation.shownFrom(course.last()),
            shown ? said.size() : 0,
            shown ? format.decimal(Evaluation.benefit(said).orElse(0), 1) : "",
            shown ? format.decimal(Evaluation.use(said).orElse(0), 1) : "",
            shown
                ? said.stream().map(Evaluation::remark).filter(one -> !one.isBlank()).toList()
                : List.of(),
            form,
            errors);
    var view = new ModelAndView("development/evaluation", Map.of("page", page));
    view.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return view;
  }
}
