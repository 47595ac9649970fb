package dk.klynge.staffing.vacancy;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.RoleEnded;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Cause;
import dk.klynge.staffing.Posts.Place;
import dk.klynge.staffing.Posts.Vacancy;
import dk.klynge.staffing.StaffingActions;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A cluster whose leader goes without having taken another post here needs a new one. What the
/// leader of a house leaves is reported by the area manager, who knows whether it is to be filled.
@Service
class FollowEndedLeaders {

  private final VacancyRows rows;
  private final Posts posts;
  private final Employees employees;
  private final AuditTrail audit;

  FollowEndedLeaders(VacancyRows rows, Posts posts, Employees employees, AuditTrail audit) {
    this.rows = rows;
    this.posts = posts;
    this.employees = employees;
    this.audit = audit;
  }

  @EventListener
  @Transactional
  public void on(RoleEnded news) {
    if (!news.kind().equals(PostKind.CLUSTER_LEADER.code())) return;
    if (rows.isKnown(news.person(), news.day())) return;
    var share =
        employees
            .find(news.person(), news.day().minusDays(1))
            .map(Employee::share)
            .orElse(BigDecimal.ONE);
    var place = new Place.OfCluster(new ClusterId(news.place()));
    var cause = new Cause.Ended(news.person(), news.day());
    posts
        .vacate(new Vacancy(PostKind.CLUSTER_LEADER, place, news.day(), share, cause))
        .flatMap(posts::find)
        .ifPresent(post ->
            audit.changed(
                StaffingActions.APPOINT,
                new Subject("post", post.id().value().toString(), post.place()),
                Map.of("state", new Change("", "vacated"))));
  }
}
