package dk.klynge.staffing.vacancy;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.AppointmentId;
import dk.klynge.staffing.AppointmentWithdrawn;
import dk.klynge.staffing.PostFilled;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Cause;
import dk.klynge.staffing.Posts.Vacancy;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.VacancyChains;
import dk.klynge.staffing.vacancy.LeftBehind.Before;
import dk.klynge.staffing.vacancy.LeftBehind.Next;
import dk.klynge.staffing.vacancy.VacancyRows.Left;
import dk.klynge.ui.Texts;
import java.math.BigDecimal;
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
  private final LeadershipChain chain;
  private final Texts texts;
  private final AuditTrail audit;
  private final Clock clock;

  FollowAppointments(
      VacancyRows rows,
      Posts posts,
      Employees employees,
      LeadershipChain chain,
      Texts texts,
      AuditTrail audit,
      Clock clock) {
    this.rows = rows;
    this.posts = posts;
    this.employees = employees;
    this.chain = chain;
    this.texts = texts;
    this.audit = audit;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(PostFilled news) {
    var who = employment(news.person(), news.day());
    var led = led(news.person(), news.day());
    if (who.isEmpty() && led.isEmpty()) {
      rows.note(news.appointment(), Left.nothing());
      return;
    }
    var before =
        new Before(
            who.map(Employee::position).orElse("cluster_leader"),
            who.flatMap(Employee::institution),
            led);
    var post = posts.find(news.post()).orElseThrow();
    var next = new Next(post.kind(), post.institution(), post.cluster());
    var home =
        new Left(
            before.position(),
            before.home().map(InstitutionId::value),
            who.map(Employee::workplace).orElse(""),
            "none",
            Optional.empty());
    var share = who.map(Employee::share).orElse(BigDecimal.ONE);
    rows.note(news.appointment(), left(LeftBehind.by(before, next), home, news, share));
  }

  /// The one before the day counts. Somebody may have no employment then but have one today.
  private Optional<Employee> employment(PersonId person, LocalDate day) {
    return employees
        .find(person, day.minusDays(1))
        .or(() -> employees.find(person, LocalDate.now(clock)));
  }

  private Optional<ClusterId> led(PersonId person, LocalDate day) {
    return chain
        .ledBy(person, day.minusDays(1))
        .or(() -> chain.ledBy(person, LocalDate.now(clock)));
  }

  private Left left(LeftBehind left, Left home, PostFilled news, BigDecimal share) {
    return switch (left) {
      case LeftBehind.Vacant(var kind, var place) -> {
        var cause = new Cause.LeftFor(news.appointment());
        var made = posts.vacate(new Vacancy(kind, place, news.day(), share, cause));
        if (made.isEmpty()) yield home.as("closed");
        var name = posts.find(made.get()).orElseThrow().place();
        record("vacated", news.appointment(), name);
        yield new Left(home.position(), Optional.of(place.value()), name, "post", made);
      }
      case LeftBehind.Abolished _ -> home.as("abolished");
      case LeftBehind.OfUnknownCluster _ -> home.as("cluster");
      case LeftBehind.Nothing _ -> home;
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
