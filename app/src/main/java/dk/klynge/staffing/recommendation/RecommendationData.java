package dk.klynge.staffing.recommendation;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What committees have answered, with their reasons.
@Repository
class RecommendationData implements PersonalData {

  private final JdbcClient db;

  RecommendationData(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kept> kept() {
    return List.of(
        new Kept("assessment.recommendation", "staffing.records.recommendation", Until.CAMPAIGN),
        new Kept("assessment.recommended", "staffing.records.recommended", Until.CAMPAIGN));
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public int delete(CampaignId campaign) {
    return db.sql(
            """
            delete from assessment.recommendation
             where post in (select id from staffing.post where campaign = :campaign)
               and post not in (select post from staffing.held_post)
            """)
        .param("campaign", campaign.value())
        .update();
  }
}
