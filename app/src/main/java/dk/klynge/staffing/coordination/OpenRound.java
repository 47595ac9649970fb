package dk.klynge.staffing.coordination;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Campaigns;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.coordination.Coordinations.RoundKey;
import dk.klynge.ui.NotFound;
import org.springframework.stereotype.Component;

/// Opens a round of a campaign for whoever looks at it, by page or by program, and writes the look
/// down.
@Component
class OpenRound {

  private final Campaigns campaigns;
  private final AuditTrail audit;

  OpenRound(Campaigns campaigns, AuditTrail audit) {
    this.campaigns = campaigns;
    this.audit = audit;
  }

  record Opened(Campaign campaign, RoundKey key) {}

  /// Not found where the campaign has no such round.
  Opened find(CampaignId id, int round) {
    return campaigns
        .find(id)
        .filter(one -> round >= 1 && round <= one.rounds())
        .map(one -> new Opened(one, new RoundKey(id, round)))
        .orElseThrow(NotFound::new);
  }

  /// For the meeting, which sees everybody.
  Opened forMeeting(CampaignId id, int round) {
    var opened = find(id, round);
    looked(opened.campaign(), StaffingActions.COORDINATE, "");
    return opened;
  }

  void looked(Campaign campaign, String action, String what) {
    var name = (campaign.name() + " " + what).strip();
    audit.looked(action, new Subject("campaign", campaign.id().value().toString(), name));
  }
}
