package dk.klynge.staffing.scheduling;

import dk.klynge.staffing.InterviewRound;
import dk.klynge.staffing.Interviews;
import dk.klynge.staffing.Meeting;
import dk.klynge.staffing.scheduling.MoveInterview.Intent;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;

/// Plans and moves for tests of the features that follow the plan.
public final class Planning {

  private Planning() {}

  public static InterviewRound planned(BeanFactory beans, UUID id) {
    var interviews = beans.getBean(Interviews.class);
    var round = interviews.round(id).orElseThrow();
    if (!beans.getBean(PlanRows.class).ask(id, round.version()))
      throw new IllegalStateException("The planner is at work");
    beans.getBean(ComputePlan.class).compute(id);
    return interviews.round(id).orElseThrow();
  }

  /// Also where only hours speak against it; in the place where it is.
  public static void moved(BeanFactory beans, Meeting meeting, LocalDateTime starts) {
    var round = beans.getBean(Interviews.class).round(meeting.round()).orElseThrow();
    var venue = meeting.at().orElseThrow().venue();
    var outcome =
        beans.getBean(MoveInterview.class).move(round, meeting, starts, venue, Intent.OVERRULE);
    if (!(outcome instanceof MoveInterview.Outcome.Moved))
      throw new IllegalStateException("Not moved: " + outcome);
  }
}
