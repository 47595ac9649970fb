package dk.klynge.staffing.coordination;

import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import java.util.stream.Stream;
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
    return Stream.of("assessment.placement", "assessment.wanted_otherwise")
        .map(table -> new Kept(table, "staffing.records.placement", Until.CAMPAIGN))
        .toList();
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public int delete(CampaignId campaign) {
    int entries = 0;
    for (var sql :
        List.of(
            "delete from assessment.placement p where p.campaign = :campaign"
                + " and not exists (select from staffing.held_application h"
                + " where h.application = p.application)",
            "delete from assessment.wanted_otherwise p where p.campaign = :campaign"
                + " and not exists (select from staffing.held_application h"
                + " where h.campaign = p.campaign and h.person = p.person)"))
      entries += db.sql(sql).param("campaign", campaign.value()).update();
    return entries;
  }
}
