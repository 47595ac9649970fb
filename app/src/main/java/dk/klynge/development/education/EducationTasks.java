package dk.klynge.development.education;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// A leader who must begin soon is told, and those who follow it are told how many there are.
@Component
class EducationTasks implements TaskSource {

  private final EducationRows rows;
  private final Leaders leaders;
  private final SignedInPerson signedIn;
  private final Guard guard;

  EducationTasks(EducationRows rows, Leaders leaders, SignedInPerson signedIn, Guard guard) {
    this.rows = rows;
    this.leaders = leaders;
    this.signedIn = signedIn;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    var aim = rows.aim();
    var today = leaders.today();
    var tasks = new ArrayList<Task>();
    signedIn
        .now()
        .flatMap(me -> leaders.self(me, aim))
        .filter(one -> one.mustBeginSoon(aim, today, EducationView.SOON))
        .map(one ->
            Task.of("development.education.task.own", "/leadership-education/mine")
                .by(one.mustBeginBy(aim)))
        .ifPresent(tasks::add);
    if (guard.may(DevelopmentActions.EDUCATION)) {
      var soon =
          leaders.seen(aim).stream()
              .filter(one -> one.mustBeginSoon(aim, today, EducationView.SOON))
              .toList();
      soon.stream()
          .map(one -> one.mustBeginBy(aim))
          .min(LocalDate::compareTo)
          .map(first ->
              Task.of(
                      "development.education.task.many",
                      "/leadership-education?state=soon",
                      Integer.toString(soon.size()))
                  .by(first))
          .ifPresent(tasks::add);
    }
    return tasks;
  }
}
