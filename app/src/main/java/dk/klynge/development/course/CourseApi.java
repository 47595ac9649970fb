package dk.klynge.development.course;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.course.SeatRows.Filled;
import dk.klynge.development.course.TakeSeat.Answer;
import dk.klynge.guard.Needs;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.rest.PageOf;
import dk.klynge.rest.Problem;
import dk.klynge.rest.ProblemKind;
import dk.klynge.ui.Texts;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Courses and sign-ups for other programs.
@RestController
@RequestMapping("/api/v1/courses")
class CourseApi {

  /// @param starts by the clock in Denmark
  record Sitting(LocalDateTime starts, LocalDateTime ends) {}

  /// @param about Markdown
  /// @param positions whom it is meant for; empty for everybody
  /// @param areas codes of the leadership profile
  /// @param competences codes of the list of competences
  /// @param standing draft, published or cancelled
  record Told(
      UUID id,
      int version,
      String title,
      String theme,
      String about,
      String place,
      List<Sitting> meetings,
      List<String> positions,
      List<String> areas,
      List<String> competences,
      boolean selfOwning,
      LocalDate lastDay,
      LocalDate withdrawUntil,
      int seats,
      int taken,
      int waiting,
      String standing) {}

  record Place(UUID id, UUID person, String name, boolean seated) {

    static Place of(Seat seat) {
      return new Place(seat.id(), seat.person().value(), seat.name(), seat.seated());
    }
  }

  /// @param person whom to sign up; the caller where it is left out
  record Wanted(Optional<UUID> person) {}

  /// @param state seated, waiting or withdrawn
  /// @param place in the line, from 1; 0 where nobody waits
  record Result(String state, int place) {}

  private final CourseRows courses;
  private final SeatRows seats;
  private final CourseView view;
  private final TakeSeat take;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Texts texts;

  CourseApi(
      CourseRows courses,
      SeatRows seats,
      CourseView view,
      TakeSeat take,
      SignedInPerson signedIn,
      AuditTrail audit,
      Texts texts) {
    this.courses = courses;
    this.seats = seats;
    this.view = view;
    this.take = take;
    this.signedIn = signedIn;
    this.audit = audit;
    this.texts = texts;
  }

  @GetMapping
  @Needs(DevelopmentActions.TAKE_PART)
  @Operation(summary = "Published courses by their first day, also those that are over")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    var filled = seats.filled();
    var all =
        courses.all().stream()
            .filter(one -> one.standing() != Standing.DRAFT)
            .map(one -> told(one, filled.getOrDefault(one.id(), new Filled(0, 0))))
            .toList();
    return PageOf.cut(all, page, size);
  }

  @GetMapping("/{id}")
  @Needs(DevelopmentActions.TAKE_PART)
  @Operation(summary = "One course with its meetings and how many seats are taken")
  Told show(@PathVariable UUID id) {
    return told(view.get(id), seats.filled().getOrDefault(id, new Filled(0, 0)));
  }

  private static Told told(Course one, Filled filled) {
    var content = one.content();
    return new Told(
        one.id(),
        one.version(),
        content.title(),
        content.theme(),
        content.about(),
        content.place(),
        one.meetings().stream()
            .map(each ->
                new Sitting(each.day().atTime(each.begins()), each.day().atTime(each.ends())))
            .toList(),
        content.positions(),
        content.areas(),
        content.competences(),
        content.selfOwning(),
        content.lastDay(),
        content.withdrawUntil(),
        content.seats(),
        filled.taken(),
        filled.waiting(),
        one.standing().name().toLowerCase(Locale.ROOT));
  }

  @GetMapping("/{id}/seats")
  @Needs(DevelopmentActions.OFFER)
  @Operation(summary = "Who has a seat, and who waits in the order of the line")
  @Transactional
  PageOf<Place> seats(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "50") int size) {
    var course = view.get(id);
    audit.looked(DevelopmentActions.OFFER, new Subject("course", id.toString(), course.title()));
    return PageOf.cut(seats.of(id).stream().map(Place::of).toList(), page, size);
  }

  @PostMapping("/{id}/seats")
  @Needs(DevelopmentActions.TAKE_PART)
  @Operation(
      summary = "Sign oneself up, or somebody whom one leads; asked again it changes nothing")
  Result take(@PathVariable UUID id, @RequestBody Wanted wanted) {
    var course = view.get(id);
    var person =
        wanted
            .person()
            .map(PersonId::new)
            .or(signedIn::now)
            .orElseThrow(() -> refused("development.course.refused.nobody"));
    return result(take.take(course.id(), person));
  }

  @PostMapping("/{id}/seats/{seat}/withdrawal")
  @Needs(DevelopmentActions.TAKE_PART)
  @Operation(summary = "Leave a seat, or the line; who waits first moves up")
  Result withdraw(@PathVariable UUID id, @PathVariable UUID seat) {
    return result(take.withdraw(view.get(id).id(), seat));
  }

  private Result result(Answer answer) {
    return switch (answer) {
      case Answer.Seated() -> new Result("seated", 0);
      case Answer.Waiting(var place) -> new Result("waiting", place);
      case Answer.Withdrawn() -> new Result("withdrawn", 0);
      case Answer.Refused(var key) -> throw refused(key);
    };
  }

  private Problem refused(String key) {
    return new Problem(ProblemKind.CONFLICT, texts.say(key));
  }
}
