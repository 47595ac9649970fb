package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.util.List;
import org.springframework.stereotype.Component;

/// Invitations that wait for an answer.
@Component
class CommitteeTasks implements TaskSource {

  private final AnswerInvitation answers;
  private final CommitteeView view;
  private final Guard guard;

  CommitteeTasks(AnswerInvitation answers, CommitteeView view, Guard guard) {
    this.answers = answers;
    this.view = view;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(StaffingActions.OWN)) return List.of();
    return answers.own().stream()
        .filter(seat -> seat.state().equals("invited"))
        .map(seat ->
            Task.of("staffing.committee.task", "/committee-seats", view.committee(seat).name()))
        .toList();
  }
}
