package dk.klynge.staffing.wishing;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The order of wishes that somebody has given.
@Repository
class Preferences {

  private final JdbcClient db;

  Preferences(JdbcClient db) {
    this.db = db;
  }

  void prefer(CampaignId campaign, PersonId person, List<PostId> order) {
    db.sql("delete from staffing.preference where campaign = :campaign and person = :person")
        .param("campaign", campaign.value())
        .param("person", person.value())
        .update();
    for (int i = 0; i < order.size(); i++)
      db.sql(
              """
              insert into staffing.preference (campaign, person, position, post)
              values (:campaign, :person, :at, :post)
              """)
          .param("campaign", campaign.value())
          .param("person", person.value())
          .param("at", i + 1)
          .param("post", order.get(i).value())
          .update();
  }
}
