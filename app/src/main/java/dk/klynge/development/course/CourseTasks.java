package dk.klynge.development.course;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Courses that somebody was invited to and can still sign up for.
@Component
class CourseTasks implements TaskSource {

  private final CourseRows courses;
  private final SeatRows seats;
  private final SignedInPerson signedIn;
  private final Clock clock;

  CourseTasks(CourseRows courses, SeatRows seats, SignedInPerson signedIn, Clock clock) {
    this.courses = courses;
    this.seats = seats;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    return invitations().stream()
        .map(course ->
            Task.of("development.course.task.invited", "/courses/" + course.id(), course.title())
                .by(course.content().lastDay()))
        .toList();
  }

  /// What the one who is signed in was invited to, has no seat in, and may still sign up for.
  List<Course> invitations() {
    var today = LocalDate.now(clock);
    return signedIn.now().map(seats::openInvitations).orElse(List.of()).stream()
        .flatMap(id -> courses.find(id).stream())
        .filter(one -> one.standing() == Standing.PUBLISHED)
        .filter(one -> !one.content().lastDay().isBefore(today))
        .toList();
  }
}
