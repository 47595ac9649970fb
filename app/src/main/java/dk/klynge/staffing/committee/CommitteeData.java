package dk.klynge.staffing.committee;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who sat in committees, what they have declared about themselves, and their letters.
@Repository
class CommitteeData implements PersonalData {

  private final JdbcClient db;
  private final Outbox outbox;

  CommitteeData(JdbcClient db, Outbox outbox) {
    this.db = db;
    this.outbox = outbox;
  }

  @Override
  public List<Kept> kept() {
    return List.of(
        new Kept("staffing.seat", "staffing.records.seat", Until.CAMPAIGN),
        new Kept("assessment.declaration", "staffing.records.declaration", Until.CAMPAIGN));
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public int delete(CampaignId campaign) {
    int entries = 0;
    for (var id : committees(campaign)) {
      entries += outbox.forget(new Owner("committee", id));
      entries += db.sql("delete from staffing.seat where committee = :id").param("id", id).update();
    }
    return entries;
  }

  private List<UUID> committees(CampaignId campaign) {
    return db.sql(
            """
            select c.id from staffing.committee c where c.campaign = :campaign
               and not exists (select from staffing.committee_post p join staffing.held_post h on h.post = p.post
                                where p.committee = c.id)
            """)
        .param("campaign", campaign.value())
        .query(UUID.class)
        .list();
  }
}
