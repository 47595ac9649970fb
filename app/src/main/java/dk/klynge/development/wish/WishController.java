package dk.klynge.development.wish;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.Courses;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.wish.MakeWish.Answer;
import dk.klynge.guard.Needs;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// All wishes by what they are about, and what those who plan courses make of them.
@Controller
@RequestMapping("/course-wishes")
class WishController {

  private final WishView view;
  private final MakeWish make;
  private final LinkWishes link;
  private final Courses courses;
  private final AuditTrail audit;
  private final Texts texts;

  WishController(
      WishView view,
      MakeWish make,
      LinkWishes link,
      Courses courses,
      AuditTrail audit,
      Texts texts) {
    this.view = view;
    this.make = make;
    this.link = link;
    this.courses = courses;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.OFFER)
  @Transactional
  ModelAndView show() {
    return gathered(Set.of(), "", Map.of(), HttpStatus.OK);
  }

  private ModelAndView gathered(
      Set<String> chosen, String course, Map<String, String> errors, HttpStatus status) {
    audit.looked(DevelopmentActions.OFFER, new Subject("course-wishes", "", ""));
    var page = view.gathered(chosen, course, errors);
    return shown("development/wishes", page, status);
  }

  /// @param act new, course or elsewhere
  @PostMapping("/selection")
  @Needs(DevelopmentActions.OFFER)
  @Transactional
  ModelAndView selected(
      @RequestParam(defaultValue = "") List<String> wish,
      @RequestParam(defaultValue = "") String act,
      @RequestParam(defaultValue = "") String course,
      RedirectAttributes redirect) {
    var ids = ids(wish);
    if (ids.isEmpty()) return refused(ids, course, "wishes", "development.wish.error.chosen");
    return switch (act) {
      case "course" -> linked(ids, course, redirect);
      case "elsewhere" -> {
        said(link.elsewhere(ids), ids.size(), redirect);
        yield new ModelAndView("redirect:/course-wishes");
      }
      default ->
          new ModelAndView(
              "redirect:/courses/new?"
                  + ids.stream().map(one -> "wish=" + one).collect(Collectors.joining("&")));
    };
  }

  private ModelAndView linked(List<UUID> ids, String course, RedirectAttributes redirect) {
    var found = Typed.id(course).flatMap(courses::find).filter(WishController::isOffered);
    if (found.isEmpty()) return refused(ids, course, "course", "development.wish.error.course");
    said(link.link(ids, found.get()), ids.size(), redirect);
    return new ModelAndView("redirect:/courses/" + found.get().id());
  }

  private static boolean isOffered(Course course) {
    return course.standing() == Course.Standing.PUBLISHED;
  }

  private static void said(int met, int asked, RedirectAttributes redirect) {
    (met == asked
            ? Notice.success("development.wish.done.met", "" + met)
            : Notice.warning("development.wish.done.some", "" + met, "" + asked))
        .with(redirect);
  }

  private ModelAndView refused(List<UUID> ids, String course, String field, String key) {
    return gathered(
        ids.stream().map(UUID::toString).collect(Collectors.toSet()),
        course,
        Map.of(field, texts.say(key)),
        HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @GetMapping("/new")
  @Needs(DevelopmentActions.OFFER)
  ModelAndView blank(@RequestParam(defaultValue = "") String subject) {
    var form = Map.of("form", UUID.randomUUID().toString(), "subject", subject);
    return shown(
        "development/wish-form", view.fresh(form, view.needing(subject), Map.of()), HttpStatus.OK);
  }

  @PostMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView gather(
      @RequestParam Map<String, String> sent,
      @RequestParam(defaultValue = "") List<String> cluster,
      RedirectAttributes redirect) {
    var fields = new LinkedHashMap<>(sent);
    fields.put("origin", "needs");
    return switch (make.gather(WishForm.of(fields), ids(cluster))) {
      case Answer.Made _ -> {
        Notice.success("development.done.wish").with(redirect);
        yield new ModelAndView("redirect:/course-wishes");
      }
      case Answer.Wrong(var errors) -> {
        var said = new LinkedHashMap<String, String>();
        errors.forEach((field, key) -> said.put(field, texts.say(key)));
        yield shown(
            "development/wish-form",
            view.fresh(sent, Set.copyOf(cluster), said),
            HttpStatus.UNPROCESSABLE_CONTENT);
      }
    };
  }

  private static List<UUID> ids(List<String> typed) {
    return typed.stream().flatMap(one -> Typed.id(one).stream()).distinct().toList();
  }

  private static ModelAndView shown(String template, Object page, HttpStatus status) {
    var shown = new ModelAndView(template, Map.of("page", page));
    shown.setStatus(status);
    return shown;
  }
}
