package dk.klynge.development.attendance;

import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.Courses;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Courses that somebody was at and has not said anything of.
@Component
class EvaluationTasks implements TaskSource {

  private final Courses courses;
  private final SignedInPerson signedIn;
  private final Clock clock;

  EvaluationTasks(Courses courses, SignedInPerson signedIn, Clock clock) {
    this.courses = courses;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    var today = LocalDate.now(clock);
    return signedIn.now().map(courses::of).orElse(List.of()).stream()
        .filter(seat -> seat.seated() && !seat.evaluated())
        .flatMap(seat -> courses.find(seat.course()).stream())
        .filter(one -> one.standing() == Standing.PUBLISHED)
        .filter(one -> Evaluation.isOpen(one.last(), today))
        .map(EvaluationTasks::task)
        .toList();
  }

  private static Task task(Course one) {
    return Task.of(
            "development.course.evaluation.task",
            "/courses/" + one.id() + "/evaluation",
            one.title())
        .by(Evaluation.shownFrom(one.last()).minusDays(1));
  }
}
