package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class KnownInterviews implements Interviews {

  private final RoundRows rounds;
  private final MeetingRows meetings;
  private final Guard guard;

  KnownInterviews(RoundRows rounds, MeetingRows meetings, Guard guard) {
    this.rounds = rounds;
    this.meetings = meetings;
    this.guard = guard;
  }

  @Override
  public InterviewRound toPlan(UUID round) {
    var found = rounds.find(round).orElseThrow(NotFound::new);
    guard.require(StaffingActions.PLAN_INTERVIEWS, found.scope());
    return found;
  }

  @Override
  public Optional<InterviewRound> round(UUID id) {
    return rounds.find(id);
  }

  @Override
  public List<InterviewRound.Window> windows(UUID round) {
    return rounds.windows(round);
  }

  @Override
  public List<Meeting> of(UUID round) {
    return meetings.of(round);
  }

  @Override
  public List<Meeting> elsewhere(UUID round) {
    return meetings.elsewhere(round);
  }

  @Override
  public Optional<Meeting> find(UUID meeting) {
    return meetings.find(meeting);
  }
}
