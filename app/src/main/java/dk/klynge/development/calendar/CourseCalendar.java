package dk.klynge.development.calendar;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses;
import dk.klynge.development.Courses.Seat;
import dk.klynge.documents.CalendarEvent;
import dk.klynge.documents.CalendarSource;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.SignedInPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// The meetings of courses that somebody has a seat in.
@Component
class CourseCalendar implements CalendarSource {

  private static final int DAYS_BACK = 90;

  private final Courses courses;
  private final SignedInPerson signedIn;
  private final Clock clock;

  CourseCalendar(Courses courses, SignedInPerson signedIn, Clock clock) {
    this.courses = courses;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<CalendarEvent> events() {
    var since = LocalDate.now(clock).minusDays(DAYS_BACK);
    return signedIn.now().map(courses::of).orElse(List.of()).stream()
        .filter(Seat::seated)
        .flatMap(seat -> courses.find(seat.course()).stream())
        .filter(course -> course.standing() == Standing.PUBLISHED && !course.last().isBefore(since))
        .flatMap(course -> course.events().stream())
        .toList();
  }

  /// Those that a person has a seat in and that are not over.
  List<Course> coming(PersonId person, LocalDate day) {
    return courses.of(person).stream()
        .filter(Seat::seated)
        .flatMap(seat -> courses.find(seat.course()).stream())
        .filter(course -> course.standing() == Standing.PUBLISHED && !course.last().isBefore(day))
        .toList();
  }
}
