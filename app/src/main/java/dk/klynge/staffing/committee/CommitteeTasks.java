package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Invitations that wait for an answer, impartiality that is still to be declared, and committees
/// that lack something.
@Component
class CommitteeTasks implements TaskSource {

  private static final int FEW = 3;

  private final AnswerInvitation answers;
  private final CommitteeView view;
  private final CommitteeList list;
  private final Campaigns campaigns;
  private final Guard guard;

  CommitteeTasks(
      AnswerInvitation answers,
      CommitteeView view,
      CommitteeList list,
      Campaigns campaigns,
      Guard guard) {
    this.answers = answers;
    this.view = view;
    this.list = list;
    this.campaigns = campaigns;
    this.guard = guard;
  }

  @Override
  public List<Task> tasks() {
    if (!guard.may(StaffingActions.OWN)) return List.of();
    var seats = answers.own();
    var asked = tasks(seats.stream().filter(seat -> seat.state().equals("invited")), "task");
    var silent = tasks(seats.stream().filter(answers::isSilent), "task.declare");
    return Stream.of(asked, silent, lacking()).flatMap(List::stream).toList();
  }

  /// One line for each committee, or one for all of them where there are many.
  private List<Task> tasks(Stream<Seat> seats, String kind) {
    var names = seats.map(seat -> view.committee(seat).name()).toList();
    var key = "staffing.committee." + kind;
    if (names.size() > FEW)
      return List.of(Task.of(key + ".many", "/committee-seats", "" + names.size()));
    return names.stream().map(name -> Task.of(key, "/committee-seats", name)).toList();
  }

  /// For those who compose committees in an area: how many cannot recommend as they are.
  private List<Task> lacking() {
    if (!guard.may(StaffingActions.COMPOSE_COMMITTEE)
        || guard.may(StaffingActions.COMPOSE_COMMITTEE, new Scope.Everywhere())) return List.of();
    return campaigns.all().stream()
        .filter(one -> one.state().equals("running"))
        .flatMap(one -> lacking(one).stream())
        .toList();
  }

  private Optional<Task> lacking(Campaign campaign) {
    int lacking = list.lacking(campaign);
    if (lacking == 0) return Optional.empty();
    return Optional.of(
        Task.of(
            "staffing.committee.task.lacking." + (lacking == 1 ? "one" : "many"),
            "/campaigns/" + campaign.id().value() + "/committees",
            "" + lacking,
            campaign.name()));
  }
}
