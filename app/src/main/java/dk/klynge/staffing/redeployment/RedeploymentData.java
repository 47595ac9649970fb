package dk.klynge.staffing.redeployment;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Redeployment, arrangements and notices concern employees; they belong to their employment.
@Component
class RedeploymentData implements PersonalData {

  @Override
  public List<Kept> kept() {
    return Stream.of(
            "staffing.concerned",
            "staffing.redeployment_wishes",
            "staffing.redeployment_wish",
            "staffing.placed",
            "staffing.placed_reason",
            "staffing.arrangement",
            "staffing.notice",
            "staffing.notice_letter",
            "staffing.collective_dismissal",
            "staffing.departure")
        .map(table -> new Kept(table, "staffing.records.redeployment", Until.EMPLOYMENT))
        .toList();
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
