package dk.klynge.staffing;

import java.util.List;

/// How committees are composed: as HR has set it for the campaign, or else as the program ships it.
public interface Compositions {

  List<SeatRule> of(CampaignId campaign);

  void set(CampaignId campaign, List<SeatRule> rules);
}
