package dk.klynge.staffing.invitation;

import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.InterviewTimes;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What other features know of interviews: a candidate's own times.
@Repository
class KnownInterviewTimes implements InterviewTimes {

  private final JdbcClient db;

  KnownInterviewTimes(JdbcClient db) {
    this.db = db;
  }

  private record Row(
      UUID campaign,
      UUID application,
      int round,
      LocalDateTime starts,
      int minutes,
      String place,
      String committee) {}

  @Override
  public List<Appointed> of(PersonId candidate) {
    return db
        .sql(
            """
            select r.campaign, i.application, r.round, t.starts, r.minutes, t.place, c.name as committee
              from staffing.interview i
              join staffing.interview_round r on r.id = i.round
              join staffing.application a on a.id = i.application and a.withdrawn_at is null
              join staffing.committee c on c.id = i.committee
              join lateral (select t.starts, t.place from staffing.interview_told t
                             where t.interview = i.id and not t.cancelled
                             order by t.sequence desc, t.receiver limit 1) t on true
             where a.person = :person and i.cancelled_at is null
             order by t.starts, i.id
            """)
        .param("person", candidate.value())
        .query(Row.class)
        .list()
        .stream()
        .map(row ->
            new Appointed(
                new CampaignId(row.campaign()),
                new ApplicationId(row.application()),
                row.round(),
                row.starts(),
                row.minutes(),
                row.place(),
                row.committee()))
        .toList();
  }
}
