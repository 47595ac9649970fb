package dk.klynge.development.course;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A seat is taken and left again, by the person or for them. Whoever comes when all seats are
/// taken waits, and moves up by themselves when somebody withdraws.
@Service
class TakeSeat {

  /// What came of it.
  sealed interface Answer {

    record Seated() implements Answer {}

    /// @param place in the line, from 1
    record Waiting(int place) implements Answer {}

    record Withdrawn() implements Answer {}

    /// Nothing was done.
    ///
    /// @param key of the message that says why
    record Refused(String key) implements Answer {}
  }

  private final CourseRows courses;
  private final SeatRows seats;
  private final Admission admission;
  private final CourseLetters letters;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  TakeSeat(
      CourseRows courses,
      SeatRows seats,
      Admission admission,
      CourseLetters letters,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.courses = courses;
    this.seats = seats;
    this.admission = admission;
    this.letters = letters;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Asked twice it gives one seat.
  @Transactional
  Answer take(UUID id, PersonId person) {
    if (!admission.mayActFor(person)) throw new Refused(DevelopmentActions.TAKE_PART);
    courses.lock(id);
    var course = courses.find(id).orElseThrow();
    var had = seats.find(id, person);
    if (had.isPresent()) return told(had.get());
    var hindrance = admission.hindrance(course, person);
    if (hindrance.isPresent()) return new Answer.Refused(hindrance.get());
    boolean free = seats.taken(id) < course.content().seats() && !waits(id);
    var seat = free ? seats.sit(id, person, guard.who()) : seats.queue(id, person, guard.who());
    var taken = seats.find(id, seat).orElseThrow();
    letters.send(free ? CourseLetters.Kind.SEATED : CourseLetters.Kind.WAITING, course, taken);
    note(course, "seat", new Change("", free ? "seated" : "waiting"));
    return told(taken);
  }

  /// Nobody overtakes those who wait.
  private boolean waits(UUID course) {
    return seats.of(course).stream().anyMatch(one -> !one.seated());
  }

  private Answer told(Seat seat) {
    if (seat.seated()) return new Answer.Seated();
    var line = seats.of(seat.course()).stream().filter(one -> !one.seated()).toList();
    return new Answer.Waiting(line.indexOf(seat) + 1);
  }

  /// Those who keep the catalogue may also withdraw somebody after the last day.
  @Transactional
  Answer withdraw(UUID id, UUID seatId) {
    courses.lock(id);
    var course = courses.find(id).orElseThrow();
    var found = seats.find(id, seatId);
    if (found.isEmpty()) return new Answer.Withdrawn();
    var seat = found.get();
    if (!admission.mayActFor(seat.person())) throw new Refused(DevelopmentActions.TAKE_PART);
    boolean late = LocalDate.now(clock).isAfter(course.content().withdrawUntil());
    if (late && seat.seated() && !guard.may(DevelopmentActions.OFFER))
      return new Answer.Refused("development.course.refused.withdraw");
    if (seats.withdraw(seatId)) {
      letters.send(CourseLetters.Kind.WITHDRAWN, course, seat);
      note(course, "seat", new Change(seat.seated() ? "seated" : "waiting", "withdrawn"));
      moveUp(course);
    }
    return new Answer.Withdrawn();
  }

  /// Free seats go to those who wait, as long as the course has not begun. Part of the caller's
  /// transaction, which holds the course.
  void moveUp(Course course) {
    if (course.standing() != Standing.PUBLISHED) return;
    if (course.first().isBefore(LocalDate.now(clock))) return;
    for (int free = course.content().seats() - seats.taken(course.id()); free > 0; free--) {
      var next = seats.seatNext(course.id()).flatMap(seat -> seats.find(course.id(), seat));
      if (next.isEmpty()) return;
      letters.send(CourseLetters.Kind.MOVED_UP, course, next.get());
      note(course, "seat", new Change("waiting", "seated"));
    }
  }

  private void note(Course course, String field, Change change) {
    audit.changed(
        DevelopmentActions.TAKE_PART,
        new Subject("course", course.id().toString(), course.title()),
        Map.of(field, change));
  }
}
