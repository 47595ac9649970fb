package dk.klynge.staffing.privacy;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the coordination meetings decided about whom, and why.
@Repository
class PlacementData implements PersonalData {

  private final JdbcClient db;

  PlacementData(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kept> kept() {
    return List.of(new Kept("assessment.placement", "staffing.records.placement", Until.CAMPAIGN));
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public int delete(CampaignId campaign) {
    return db.sql("delete from assessment.placement where campaign = :campaign")
        .param("campaign", campaign.value())
        .update();
  }
}
