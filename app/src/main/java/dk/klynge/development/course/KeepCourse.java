package dk.klynge.development.course;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.CourseWishes;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An offer is made as a draft, changed, published and called off. Those with a seat are told.
@Service
class KeepCourse {

  /// What comes of it.
  sealed interface Outcome {

    record Kept(UUID id) implements Outcome {}

    /// Somebody has changed it since.
    record Overtaken(Course now) implements Outcome {}

    /// @param errors keys by field
    record Rejected(Map<String, String> errors) implements Outcome {
      public Rejected {
        errors = Map.copyOf(errors);
      }
    }
  }

  private final CourseRows courses;
  private final SeatRows seats;
  private final TakeSeat take;
  private final CourseWishes wishes;
  private final CourseLetters letters;
  private final AuditTrail audit;
  private final Guard guard;

  KeepCourse(
      CourseRows courses,
      SeatRows seats,
      TakeSeat take,
      CourseWishes wishes,
      CourseLetters letters,
      AuditTrail audit,
      Guard guard) {
    this.courses = courses;
    this.seats = seats;
    this.take = take;
    this.wishes = wishes;
    this.letters = letters;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param token of the form; sent twice it makes one course
  @Transactional
  Outcome make(CourseForm form, String token) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    var course = new Course(UUID.randomUUID(), 1, form.content(), form.meetings(), Standing.DRAFT);
    if (!courses.insert(course, token, guard.who()))
      return new Outcome.Kept(courses.madeFrom(token).orElseThrow());
    note(course, "made", new Change("", Integer.toString(course.meetings().size())));
    int met = wishes.meet(form.wishes(), course.id());
    if (met > 0) note(course, "wishes", new Change("", Integer.toString(met)));
    return new Outcome.Kept(course.id());
  }

  @Transactional
  Outcome change(Course before, CourseForm form) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    var errors = form.errors();
    if (!errors.isEmpty()) return new Outcome.Rejected(errors);
    courses.lock(before.id());
    var course =
        new Course(before.id(), form.version(), form.content(), form.meetings(), before.standing());
    if (!courses.update(course)) return new Outcome.Overtaken(get(before.id()));
    var now = get(before.id());
    note(
        now,
        "seats",
        new Change("" + before.content().seats(), Integer.toString(now.content().seats())));
    if (isMoved(before, now)) tell(now, CourseLetters.Kind.CHANGED);
    take.moveUp(now);
    return new Outcome.Kept(now.id());
  }

  /// Whether those who come must know.
  private static boolean isMoved(Course before, Course now) {
    return now.standing() == Standing.PUBLISHED
        && !(before.meetings().equals(now.meetings())
            && before.content().place().equals(now.content().place()));
  }

  @Transactional
  Outcome publish(Course course) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    if (!courses.publish(course)) return new Outcome.Overtaken(get(course.id()));
    note(course, "published", new Change("", "published"));
    return new Outcome.Kept(course.id());
  }

  /// All seats are kept as they are; whoever had one or waited is told that nothing comes of it.
  @Transactional
  Outcome cancel(Course course) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    courses.lock(course.id());
    if (!courses.cancel(course)) return new Outcome.Overtaken(get(course.id()));
    note(course, "cancelled", new Change("", "cancelled"));
    tell(get(course.id()), CourseLetters.Kind.CANCELLED);
    return new Outcome.Kept(course.id());
  }

  private void tell(Course course, CourseLetters.Kind kind) {
    for (var seat : seats.of(course.id()))
      if (isToldOf(kind, seat)) letters.send(kind, course, seat);
  }

  private static boolean isToldOf(CourseLetters.Kind kind, Seat seat) {
    return seat.seated() || kind == CourseLetters.Kind.CANCELLED;
  }

  private Course get(UUID id) {
    return courses.find(id).orElseThrow();
  }

  private void note(Course course, String field, Change change) {
    audit.changed(
        DevelopmentActions.OFFER,
        new Subject("course", course.id().toString(), course.title()),
        Map.of(field, change));
  }
}
