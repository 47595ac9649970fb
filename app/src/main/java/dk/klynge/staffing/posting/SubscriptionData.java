package dk.klynge.staffing.posting;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who wants to know of new postings; belongs to no campaign.
@Component
class SubscriptionData implements PersonalData {

  @Override
  public List<Kept> kept() {
    return List.of(
        new Kept("staffing.posting_subscription", "staffing.records.subscription", Until.OWN));
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public int delete(CampaignId campaign) {
    return 0;
  }
}
