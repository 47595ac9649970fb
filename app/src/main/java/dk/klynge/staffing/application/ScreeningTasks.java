package dk.klynge.staffing.application;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Applications;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.TaskSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Applicants of the own area who are still to be sorted.
@Component
class ScreeningTasks implements TaskSource {

  private final Applications applications;
  private final Campaigns campaigns;
  private final Guard guard;

  ScreeningTasks(Applications applications, Campaigns campaigns, Guard guard) {
    this.applications = applications;
    this.campaigns = campaigns;
    this.guard = guard;
  }

  /// HR sees all areas in the register; waiting is what somebody has an area for.
  @Override
  public List<Task> tasks() {
    if (!guard.may(StaffingActions.SCREEN)
        || guard.may(StaffingActions.SCREEN, new Scope.Everywhere())) return List.of();
    return campaigns.all().stream()
        .filter(one -> one.state().equals("running"))
        .flatMap(one -> task(one).stream())
        .toList();
  }

  private Optional<Task> task(Campaign campaign) {
    long waiting =
        applications.of(campaign.id()).stream()
            .filter(one -> one.qualified().isEmpty())
            .filter(one -> guard.may(StaffingActions.SCREEN, new Scope.Area(one.area().value())))
            .count();
    if (waiting == 0) return Optional.empty();
    return Optional.of(
        Task.of(
            "staffing.task.screening." + (waiting == 1 ? "one" : "many"),
            "/applications?state=waiting&campaign=" + campaign.id().value(),
            "" + waiting,
            campaign.name()));
  }
}
