package dk.klynge.staffing.interview;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.PostAspect;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.StaffingActions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Says on the page of a post how far its interviews are.
@Repository
class InterviewsOfPost implements PostAspect {

  private static final int ORDER = 40;

  private final JdbcClient db;
  private final Guard guard;

  InterviewsOfPost(JdbcClient db, Guard guard) {
    this.db = db;
    this.guard = guard;
  }

  private record Count(UUID id, int number, int called, int placed) {}

  @Override
  public Optional<Line> of(Posts.Post post) {
    var area = post.area().map(one -> one.value());
    if (!guard.may(
        StaffingActions.PLAN_INTERVIEWS,
        area.<Scope>map(Scope.Area::new).orElseGet(Scope.Everywhere::new))) return Optional.empty();
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
