package dk.klynge.staffing.application;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Needs;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.ui.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// How many have applied, for other programs: numbers, no names and no texts.
@RestController
@RequestMapping("/api/v1/applications")
class ApplicationApi {

  /// @param state waiting (for screening), qualified, unqualified or withdrawn
  record Count(UUID area, String areaName, String state, int applications) {}

  record Told(UUID campaign, int applications, List<Count> counts) {}

  private final ApplicationTexts texts;
  private final Campaigns campaigns;
  private final RegisterView view;
  private final Guard guard;

  ApplicationApi(ApplicationTexts texts, Campaigns campaigns, RegisterView view, Guard guard) {
    this.texts = texts;
    this.campaigns = campaigns;
    this.view = view;
    this.guard = guard;
  }

  @GetMapping
  @Needs(StaffingActions.READ_APPLICATIONS)
  @Operation(summary = "How many have applied in a campaign, by area and state")
  Told counts(@RequestParam CampaignId campaign) {
    if (campaigns.find(campaign).isEmpty()) throw new NotFound();
    var areas = view.areas();
    var counts =
        texts.counts(campaign).stream()
            .filter(one -> guard.may(StaffingActions.READ_APPLICATIONS, new Scope.Area(one.area())))
            .map(one ->
                new Count(
                    one.area(), areas.getOrDefault(one.area(), ""), one.state(), one.number()))
            .toList();
    return new Told(campaign.value(), counts.stream().mapToInt(Count::applications).sum(), counts);
  }
}
