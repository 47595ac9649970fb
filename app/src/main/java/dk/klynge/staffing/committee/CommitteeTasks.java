package dk.klynge.staffing.committee;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Committees that lack something.
@Component
class CommitteeTasks implements TaskSource {

  private final CommitteeList list;
  private final Campaigns campaigns;
  private final Guard guard;

  CommitteeTasks(CommitteeList list, Campaigns campaigns, Guard guard) {
    this.list = list;
    this.campaigns = campaigns;
    this.guard = guard;
  }

  /// For those who compose committees in an area: how many cannot recommend as they are.
  @Override
  public List<Task> tasks() {
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
