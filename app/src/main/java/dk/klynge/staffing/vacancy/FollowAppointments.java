package dk.klynge.staffing.vacancy;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.AppointmentWithdrawn;
import dk.klynge.staffing.PostFilled;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Vacancy;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.VacancyChains;
import dk.klynge.staffing.vacancy.VacancyRows.Left;
import dk.klynge.ui.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Whoever accepts a post leaves another, in the same transaction, so that no vacancy is forgotten;
/// whoever has the acceptance taken back leaves none.
@Service
class FollowAppointments implements VacancyChains {

  private final VacancyRows rows;
  private final Posts posts;
  private final Employees employees;
  private final Texts texts;
  private final AuditTrail audit;
  private final Clock clock;

  FollowAppointments(
      VacancyRows rows,
      Posts posts,
      Employees employees,
      Texts texts,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.posts = posts;
    this.employees = employees;
    this.texts = texts;
    this.audit = audit;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(PostFilled news) {
    var before = employment(news.person(), news.day());
    if (before.isEmpty()) {
      rows.note(news.appointment(), Left.nothing());
      return;
    }
    var post = posts.find(news.post()).orElseThrow();
    var left =
        LeftBehind.by(
            before.get().position(), before.get().institution(), post.kind(), post.institution());
    rows.note(news.appointment(), left(left, before.get(), news));
  }

  /// The one before the day counts. Somebody may have no employment then but have one today.
  private Optional<Employee> employment(PersonId person, LocalDate day) {
    return employees
        .find(person, day.minusDays(1))
        .or(() -> employees.find(person, LocalDate.now(clock)));
  }

  private Left left(LeftBehind left, Employee who, PostFilled news) {
    var home = who.institution().map(id -> id.value());
    return switch (left) {
      case LeftBehind.Vacant(var kind, var institution) -> {
        var cause = Optional.of(news.appointment());
        var post = posts.vacate(new Vacancy(kind, institution, news.day(), who.share(), cause));
        record("vacated", news.appointment(), who.workplace());
        yield new Left(who.position(), home, who.workplace(), "post", Optional.of(post));
      }
      case LeftBehind.Abolished _ ->
          new Left(who.position(), home, who.workplace(), "abolished", Optional.empty());
      case LeftBehind.OfCluster _ ->
          new Left(who.position(), home, who.workplace(), "cluster", Optional.empty());
      case LeftBehind.Nothing _ ->
          new Left(who.position(), home, who.workplace(), "none", Optional.empty());
    };
  }

  @EventListener
  @Transactional
  public void on(AppointmentWithdrawn news) {
    var reason = texts.say("staffing.vacancy.taken-back");
    if (rows.takeBack(news.appointment(), reason)) record("restored", news.appointment(), "");
  }

  @Override
  public Optional<Hold> hold(AppointmentId appointment) {
    return rows.reliedOn(appointment)
        .map(relied -> new Hold("staffing.vacancy.hold." + relied.by(), List.of(relied.place())));
  }

  private void record(String what, AppointmentId cause, String place) {
    audit.changed(
        StaffingActions.APPOINT,
        new Subject("vacancy", cause.value().toString(), place),
        Map.of("state", new Change("", what)));
  }
}
