package dk.klynge.staffing.vacancy;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

/// What people left and who stays out of the rule concerns employees, not applicants.
@Component
class LeftBehindData implements PersonalData {

  @Override
  public List<Kept> kept() {
    return List.of(
        new Kept("staffing.left_behind", "staffing.records.left-behind", Until.EMPLOYMENT),
        new Kept("staffing.home_exception", "staffing.records.left-behind", Until.EMPLOYMENT));
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public int delete(CampaignId campaign) {
    return 0;
  }
}
