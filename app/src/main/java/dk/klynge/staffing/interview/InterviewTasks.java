package dk.klynge.staffing.interview;

import dk.klynge.organisation.SignedInPerson;
import dk.klynge.staffing.InterviewTimes;
import dk.klynge.staffing.InterviewTimes.Appointed;
import dk.klynge.ui.Format;
import dk.klynge.ui.TaskSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/// Interviews that somebody is called to as a candidate.
@Component
class InterviewTasks implements TaskSource {

  private final InterviewTimes times;
  private final SignedInPerson signedIn;
  private final Format format;
  private final Clock clock;

  InterviewTasks(InterviewTimes times, SignedInPerson signedIn, Format format, Clock clock) {
    this.times = times;
    this.signedIn = signedIn;
    this.format = format;
    this.clock = clock;
  }

  @Override
  public List<Task> tasks() {
    return signedIn.now().map(times::of).orElse(List.of()).stream()
        .filter(one -> one.starts().isAfter(LocalDateTime.now(clock)))
        .map(this::task)
        .toList();
  }

  private Task task(Appointed one) {
    LocalDate day = one.starts().toLocalDate();
    var at = format.day(day) + " " + one.starts().toLocalTime();
    return Task.of("staffing.interview.task", "/my-interviews", one.committee(), at, one.place());
  }
}
