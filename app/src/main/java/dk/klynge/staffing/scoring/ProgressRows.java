package dk.klynge.staffing.scoring;

import dk.klynge.staffing.Assessments.Progress;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.PostId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How many interviews for each post are planned and held.
@Repository
class ProgressRows {

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

  private final JdbcClient db;
  private final Clock clock;

  ProgressRows(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  private record Row(UUID post, int called, int planned, int held) {}

  Map<PostId, Progress> of(CampaignId campaign, int round) {
    var all = new HashMap<PostId, Progress>();
    db.sql(
            """
            select p.post, count(*) as called, count(i.starts) as planned,
                   count(*) filter (where i.starts <= :now) as held
              from staffing.interview i
              join staffing.interview_round r on r.id = i.round and r.campaign = :campaign and r.round = :round
              join staffing.application a on a.id = i.application and a.withdrawn_at is null
              join staffing.committee_post p on p.committee = i.committee
              join staffing.wish w on w.application = i.application and w.post = p.post
             where i.cancelled_at is null group by p.post
            """)
        .param("now", LocalDateTime.ofInstant(clock.instant(), COPENHAGEN))
        .param("campaign", campaign.value())
        .param("round", round)
        .query(Row.class)
        .list()
        .forEach(row ->
            all.put(new PostId(row.post()), new Progress(row.called(), row.planned(), row.held())));
    return all;
  }
}
