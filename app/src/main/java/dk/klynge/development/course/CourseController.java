package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.CourseWishes;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.course.CoursePages.Asked;
import dk.klynge.development.course.CoursePages.FormPage;
import dk.klynge.development.course.KeepCourse.Outcome;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The catalogue of courses, one course, and the form in which it is written.
@Controller
@RequestMapping("/courses")
class CourseController {

  private final CourseView view;
  private final CourseWords words;
  private final KeepCourse keep;
  private final CourseWishes wishes;
  private final Guard guard;

  CourseController(
      CourseView view, CourseWords words, KeepCourse keep, CourseWishes wishes, Guard guard) {
    this.view = view;
    this.words = words;
    this.keep = keep;
    this.wishes = wishes;
    this.guard = guard;
  }

  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String area,
      @RequestParam(defaultValue = "coming") String when,
      Model model) {
    model.addAttribute("page", view.catalogue(new Asked(q, theme, area, when)));
    return "development/courses";
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.TAKE_PART)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("page", view.show(view.get(id)));
    return "development/course";
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.OFFER)
  ModelAndView blank(@RequestParam(defaultValue = "") List<String> wish) {
    var token = UUID.randomUUID().toString();
    var ids = CourseForm.ids(wish);
    var form = ids.isEmpty() ? CourseForm.blank() : CourseForm.of(wishes.sketch(ids), ids);
    return page(words.form(Optional.empty(), token, form), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView make(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes redirect) {
    var form = CourseForm.of(sent);
    var token = form.fields().getOrDefault("form", UUID.randomUUID().toString());
    var outcome = keep.make(form, guard.who() + ":" + token);
    return answer(outcome, words.form(Optional.empty(), token, form), redirect);
  }

  @GetMapping("/{id}/content")
  @Needs(DevelopmentActions.OFFER)
  ModelAndView edit(@PathVariable UUID id) {
    var course = view.get(id);
    return page(words.form(Optional.of(course), "", CourseForm.of(course)), HttpStatus.OK);
  }

  @PostMapping("/{id}/content")
  @Needs(DevelopmentActions.OFFER)
  ModelAndView change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      RedirectAttributes redirect) {
    var course = view.get(id);
    var form = CourseForm.of(sent);
    return answer(keep.change(course, form), words.form(Optional.of(course), "", form), redirect);
  }

  private ModelAndView answer(Outcome outcome, FormPage page, RedirectAttributes redirect) {
    return switch (outcome) {
      case Outcome.Kept(var id) -> {
        Notice.success("development.course.done.kept").with(redirect);
        yield new ModelAndView("redirect:/courses/" + id);
      }
      case Outcome.Rejected(var errors) ->
          page(
              words.form(page.course(), page.token(), page.form(), errors, Optional.empty()),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case Outcome.Overtaken(var now) ->
          page(
              words.form(
                  Optional.of(now),
                  page.token(),
                  page.form().at(now.version()),
                  Map.of(),
                  Optional.of(now)),
              HttpStatus.CONFLICT);
    };
  }

  private static ModelAndView page(FormPage page, HttpStatus status) {
    var shown = new ModelAndView("development/course-form", Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }

  @PostMapping("/{id}/publication")
  @Needs(DevelopmentActions.OFFER)
  String publish(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
    said(keep.publish(seen(id, version)), "development.course.done.published", redirect);
    return "redirect:/courses/{id}";
  }

  @PostMapping("/{id}/cancellation")
  @Needs(DevelopmentActions.OFFER)
  String cancel(@PathVariable UUID id, @RequestParam int version, RedirectAttributes redirect) {
    said(keep.cancel(seen(id, version)), "development.course.done.cancelled", redirect);
    return "redirect:/courses/{id}";
  }

  /// As it was on the page that the button was pressed on.
  private Course seen(UUID id, int version) {
    var course = view.get(id);
    return new Course(id, version, course.content(), course.meetings(), course.standing());
  }

  private static void said(Outcome outcome, String done, RedirectAttributes redirect) {
    (outcome instanceof Outcome.Kept ? Notice.success(done) : Notice.error("development.overtaken"))
        .with(redirect);
  }
}
