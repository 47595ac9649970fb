package dk.klynge.staffing.interview;

import dk.klynge.documents.Attachments.Owner;
import dk.klynge.documents.Outbox;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.Invitations;
import dk.klynge.staffing.PersonalData;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who was interviewed when, and what those who were there thought of them.
@Repository
class InterviewData implements PersonalData {

  private final JdbcClient db;
  private final Outbox outbox;

  InterviewData(JdbcClient db, Outbox outbox) {
    this.db = db;
    this.outbox = outbox;
  }

  @Override
  public List<Kept> kept() {
    return Stream.of(
            "staffing.interview",
            "staffing.interview_told",
            "staffing.interview_language",
            "staffing.interview_away",
            "assessment.scoring",
            "assessment.score",
            "assessment.absence",
            "assessment.discussion",
            "assessment.discussed")
        .map(table ->
            new Kept(
                table,
                table.startsWith("assessment")
                    ? "staffing.records.scoring"
                    : "staffing.records.interview",
                Until.CAMPAIGN))
        .toList();
  }

  @Override
  public int order() {
    return 40;
  }

  /// The letters about a round are kept as long as one of its interviews is. Scores and what people
  /// were told go with the interview; who could not come is nobody's business when all interviews
  /// are over.
  @Override
  public int delete(CampaignId campaign) {
    int entries = 0;
    for (var id : rounds(campaign)) entries += outbox.forget(new Owner(Invitations.OWNER, id));
    for (var sql :
        List.of(
            "delete from assessment.discussion"
                + " where post in (select id from staffing.post where campaign = :campaign)"
                + " and post not in (select post from staffing.held_post)",
            "delete from staffing.interview"
                + " where round in (select id from staffing.interview_round where campaign = :campaign)"
                + " and application not in (select application from staffing.held_application)",
            "delete from staffing.interview_language"
                + " where round in (select id from staffing.interview_round where campaign = :campaign)",
            "delete from staffing.interview_away where day <= (select ended_at::date"
                + " from staffing.campaign where id = :campaign)"))
      entries += db.sql(sql).param("campaign", campaign.value()).update();
    return entries;
  }

  private List<UUID> rounds(CampaignId campaign) {
    return db.sql(
            """
            select r.id from staffing.interview_round r where r.campaign = :campaign
               and not exists (select from staffing.interview i
                                 join staffing.held_application h on h.application = i.application
                                where i.round = r.id)
            """)
        .param("campaign", campaign.value())
        .query(UUID.class)
        .list();
  }
}
