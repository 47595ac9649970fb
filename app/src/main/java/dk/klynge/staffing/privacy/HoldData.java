package dk.klynge.staffing.privacy;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom a complaint was about is forgotten with the application; that there was one stays in the
/// log.
@Repository
class HoldData implements PersonalData {

  private final JdbcClient db;

  HoldData(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kept> kept() {
    return List.of(
        new Kept("staffing.retention_hold", "staffing.records.hold.kept", Until.CAMPAIGN));
  }

  @Override
  public int order() {
    return 95;
  }

  @Override
  public int delete(CampaignId campaign) {
    return db.sql(
            """
            update staffing.retention_hold h set person = null
             where campaign = :campaign and released_at is not null and person is not null
            """)
        .param("campaign", campaign.value())
        .update();
  }
}
