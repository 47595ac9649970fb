package dk.klynge.development.attendance;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.Courses;
import dk.klynge.development.Courses.Seat;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.organisation.SignedInPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A participant says what they made of a course. That they did is known, what they said is not.
@Service
class Evaluate {

  private final Courses courses;
  private final AttendanceRows rows;
  private final SignedInPerson signedIn;
  private final AuditTrail audit;
  private final Clock clock;

  Evaluate(
      Courses courses,
      AttendanceRows rows,
      SignedInPerson signedIn,
      AuditTrail audit,
      Clock clock) {
    this.courses = courses;
    this.rows = rows;
    this.signedIn = signedIn;
    this.audit = audit;
    this.clock = clock;
  }

  /// The own seat of the one who is signed in; empty for those who wait, or have none.
  Optional<Seat> seat(Course course) {
    return signedIn
        .now()
        .flatMap(me ->
            courses.of(me).stream()
                .filter(one -> one.course().equals(course.id()) && one.seated())
                .findFirst());
  }

  boolean isOpen(Course course) {
    return Evaluation.isOpen(course.last(), LocalDate.now(clock));
  }

  /// False where it is not open, or the person has answered before.
  @Transactional
  boolean answer(Course course, Evaluation evaluation) {
    if (!isOpen(course)) return false;
    rows.lock(course.id());
    var seat = seat(course);
    if (seat.isEmpty() || !courses.evaluated(seat.get().id())) return false;
    var all = new ArrayList<>(rows.said(course.id()));
    all.add(evaluation);
    rows.rewrite(course.id(), all);
    audit.changed(
        DevelopmentActions.TAKE_PART,
        new Subject("course", course.id().toString(), course.title()),
        Map.of("evaluation", new Change("", "answered")));
    return true;
  }
}
