package dk.klynge.leadership.goal;

import dk.klynge.organisation.SignedInPerson;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// On the start page: one's own steps towards the team's goals that are late or due soon.
@Component
class StepTasks implements TaskSource {

  private final StepRows rows;
  private final SignedInPerson signedIn;
  private final Clock clock;

  StepTasks(StepRows rows, SignedInPerson signedIn, Clock clock) {
    this.rows = rows;
    this.signedIn = signedIn;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    var day = LocalDate.now(clock);
    return signedIn.now().stream()
        .flatMap(person -> rows.open(person, day.plusDays(14)).stream())
        .map(step ->
            Task.of("leadership.task." + step.state(day), step.goal().url(), step.what())
                .by(step.due()))
        .toList();
  }
}
