package dk.klynge.staffing.sitting;

import dk.klynge.guard.Guard;
import dk.klynge.staffing.Seat;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Invitations that wait for an answer, and impartiality that is still to be declared.
@Component
class SittingTasks implements TaskSource {

  private static final int FEW = 3;

  private final AnswerInvitation answers;
  private final SittingView view;
  private final Guard guard;

  SittingTasks(AnswerInvitation answers, SittingView view, Guard guard) {
    this.answers = answers;
    this.view = view;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(StaffingActions.OWN)) return List.of();
    var seats = answers.own();
    var asked = tasks(seats.stream().filter(seat -> seat.state().equals("invited")), "task");
    var silent = tasks(seats.stream().filter(answers::isSilent), "task.declare");
    return Stream.of(asked, silent).flatMap(List::stream).toList();
  }

  /// One line for each committee, or one for all of them where there are many.
  private List<Task> tasks(Stream<Seat> seats, String kind) {
    var names = seats.map(seat -> view.committee(seat).name()).toList();
    var key = "staffing.committee." + kind;
    if (names.size() > FEW)
      return List.of(Task.of(key + ".many", "/committee-seats", "" + names.size()));
    return names.stream().map(name -> Task.of(key, "/committee-seats", name)).toList();
  }
}
