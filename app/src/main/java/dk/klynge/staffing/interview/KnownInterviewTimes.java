package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.CampaignId;
import dk.klynge.staffing.InterviewTimes;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What other features know of interviews: a candidate's own times, and how far those of a post
/// are.
@Repository
class KnownInterviewTimes implements InterviewTimes, PostAspect {

  private static final int ORDER = 40;

  private final JdbcClient db;
  private final Guard guard;

  KnownInterviewTimes(JdbcClient db, Guard guard) {
    this.db = db;
    this.guard = guard;
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

  private record Count(UUID id, int number, int called, int placed) {}

  @Override
  public Optional<Line> of(Posts.Post post) {
    var area = post.area().map(one -> one.value());
    if (!guard.may(StaffingActions.PLAN_INTERVIEWS, KeepRounds.scope(area)))
      return Optional.empty();
    return db.sql(
            """
            select r.id, r.round as number, count(*) as called, count(i.starts) as placed
              from staffing.interview i
              join staffing.interview_round r on r.id = i.round
              join staffing.committee_post p on p.committee = i.committee
             where p.post = :post and i.cancelled_at is null
             group by r.id, r.round order by r.round desc limit 1
            """)
        .param("post", post.id().value())
        .query(Count.class)
        .optional()
        .map(count ->
            new Line(
                ORDER,
                "staffing.interview.aspect",
                "staffing.interview.aspect.state",
                List.of(
                    Integer.toString(count.number()),
                    Integer.toString(count.placed()),
                    Integer.toString(count.called())),
                "/interview-rounds/" + count.id()));
  }
}
