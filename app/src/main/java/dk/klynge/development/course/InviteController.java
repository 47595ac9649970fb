package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.CourseWishes;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.course.CoursePages.InvitePage;
import dk.klynge.development.course.CoursePages.InviteWished;
import dk.klynge.development.course.CoursePages.Option;
import dk.klynge.development.course.InvitePeople.Outcome;
import dk.klynge.development.course.InvitePeople.Wanted;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.ui.NotFound;
import dk.klynge.ui.Notice;
import dk.klynge.ui.Texts;
import dk.klynge.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Groups and people are invited to a course.
@Controller
@RequestMapping("/courses/{id}/invitations")
class InviteController {

  private final CourseView view;
  private final CourseWords words;
  private final InvitePeople invite;
  private final CourseWishes wishes;
  private final Register register;
  private final Texts texts;
  private final Clock clock;

  InviteController(
      CourseView view,
      CourseWords words,
      InvitePeople invite,
      CourseWishes wishes,
      Register register,
      Texts texts,
      Clock clock) {
    this.view = view;
    this.words = words;
    this.invite = invite;
    this.wishes = wishes;
    this.register = register;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView show(@PathVariable UUID id, @RequestParam(defaultValue = "") String wished) {
    var course = open(id);
    var groups = wished.isEmpty() ? course.content().positions() : List.<String>of();
    return page(course, new Sent(groups, "", "", wished), Map.of());
  }

  @PostMapping
  @Needs(DevelopmentActions.OFFER)
  ModelAndView invite(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes redirect) {
    var course = open(id);
    var sent = Sent.of(typed);
    var single = sent.addresses().lines().map(String::strip).filter(one -> !one.isEmpty()).toList();
    if (sent.positions().isEmpty() && single.isEmpty() && sent.wished().isEmpty())
      return page(course, sent, error("position", "nobody"));
    var people = sent.wished().isEmpty() ? Set.<PersonId>of() : wishes.wishers(id);
    var wanted = new Wanted(Set.copyOf(sent.positions()), area(sent.area()), single, people);
    var outcome = invite.invite(course, wanted);
    return switch (outcome) {
      case Outcome.Invited(var letters, var unreached) -> {
        Notice.success("development.course.done.invited", "" + letters, "" + unreached)
            .with(redirect);
        yield new ModelAndView("redirect:/courses/" + id);
      }
      case Outcome.Unknown(var unknown) ->
          page(
              course,
              sent,
              Map.of(
                  "addresses",
                  texts.say("development.course.error.addresses", String.join(", ", unknown))));
    };
  }

  private Map<String, String> error(String field, String key) {
    return Map.of(field, texts.say("development.course.error." + key));
  }

  private static Optional<AreaId> area(String typed) {
    return Typed.id(typed).map(AreaId::new);
  }

  private Course open(UUID id) {
    var course = view.get(id);
    if (course.standing() != Standing.PUBLISHED) throw new NotFound();
    return course;
  }

  /// @param wished not empty where those who wish for the course are to be invited
  private record Sent(List<String> positions, String area, String addresses, String wished) {

    static Sent of(MultiValueMap<String, String> typed) {
      var single = typed.toSingleValueMap();
      return new Sent(
          typed.getOrDefault("position", List.of()),
          single.getOrDefault("area", ""),
          single.getOrDefault("addresses", ""),
          single.getOrDefault("wished", ""));
    }
  }

  private ModelAndView page(Course course, Sent sent, Map<String, String> errors) {
    var areas =
        register.areasOn(LocalDate.now(clock)).stream()
            .map(one -> new Option(one.id().toString(), one.name()))
            .toList();
    var page =
        new InvitePage(
            course,
            sent.positions(),
            sent.area(),
            sent.addresses(),
            new InviteWished(view.wished(course).left(), !sent.wished().isEmpty()),
            words.positions(),
            areas,
            errors);
    var shown = new ModelAndView("development/course-invite", Map.of("page", page));
    shown.setStatus(errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    return shown;
  }
}
