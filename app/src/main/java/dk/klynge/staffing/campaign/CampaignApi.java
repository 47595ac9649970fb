package dk.klynge.staffing.campaign;

import dk.klynge.guard.Needs;
import dk.klynge.rest.PageOf;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Campaigns and their timetables for other programs.
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignApi {

  /// @param kind cluster_leader, pedagogical_leader or department_leader
  /// @param track municipal or self_owning
  /// @param state prepared, running, ended or cancelled
  record Told(
      UUID id,
      String name,
      String kind,
      String track,
      Optional<LocalDate> decidedOn,
      LocalDate effectiveOn,
      int rounds,
      String state) {}

  /// @param place cluster or institution with dates of its own; empty for all
  record Step(
      String step,
      int round,
      Optional<UUID> place,
      LocalDate begins,
      LocalDate ends,
      boolean confirmed,
      String reason) {}

  record Detail(Told campaign, boolean mayAnnounce, List<Step> steps) {}

  private final KnownCampaigns campaigns;
  private final CampaignDates dates;

  CampaignApi(KnownCampaigns campaigns, CampaignDates dates) {
    this.campaigns = campaigns;
    this.dates = dates;
  }

  @GetMapping
  @Needs(StaffingActions.READ)
  @Operation(summary = "Recruitment campaigns, the newest first")
  PageOf<Told> list(
      @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "50") int size) {
    return PageOf.cut(campaigns.all().stream().map(CampaignApi::told).toList(), page, size);
  }

  @GetMapping("/{id}")
  @Needs(StaffingActions.READ)
  @Operation(summary = "One campaign with its timetable")
  Detail show(@PathVariable CampaignId id) {
    var campaign = campaigns.find(id).orElseThrow(NotFound::new);
    return new Detail(
        told(campaign),
        campaigns.mayAnnounce(id),
        dates.now(id).stream()
            .map(date ->
                new Step(
                    date.step(),
                    date.round(),
                    date.place(),
                    date.begins(),
                    date.ends(),
                    date.confirmed(),
                    date.reason()))
            .toList());
  }

  private static Told told(Campaign campaign) {
    return new Told(
        campaign.id().value(),
        campaign.name(),
        campaign.kind().code(),
        campaign.track(),
        campaign.decidedOn(),
        campaign.effectiveOn(),
        campaign.rounds(),
        campaign.state());
  }
}
