package dk.klynge.development.education;

import dk.klynge.development.education.Leader.Plan;
import dk.klynge.development.education.Leader.Status;
import dk.klynge.guard.DemonstrationPeople;
import dk.klynge.guard.Role;
import dk.klynge.organisation.DemonstrationStoryBegun;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// In the demonstration municipality those under way began at different times, some have a day to
/// begin, and a few must soon.
@Component
class DemonstrationEducation {

  private static final int YEARS_AHEAD = 4;

  private final EducationRows rows;
  private final Leaders leaders;
  private final AgreeEducation agree;
  private final DemonstrationPeople people;

  DemonstrationEducation(
      EducationRows rows, Leaders leaders, AgreeEducation agree, DemonstrationPeople people) {
    this.rows = rows;
    this.leaders = leaders;
    this.agree = agree;
    this.people = people;
  }

  @EventListener
  @Order(72)
  void on(DemonstrationStoryBegun news) {
    if (rows.plans().isEmpty()) people.as(Role.HR, () -> tell(news.day()));
  }

  private void tell(LocalDate today) {
    var before = rows.aim();
    agree.set(
        new Aim(
            before.version(),
            "diploma",
            today.getYear() + YEARS_AHEAD,
            90,
            36,
            Set.of("cluster_leader", "institution_leader", "pedagogical_leader")));
    int number = 0;
    for (var one : leaders.seen(rows.aim())) {
      var plan = plan(one.status(), number++, today);
      if (!plan.equals(Plan.none())) agree.agree(one, plan);
    }
  }

  private static Plan plan(Status status, int number, LocalDate today) {
    var months = List.of(-26, -14, -4).get(number % 3);
    return switch (status) {
      case DONE -> Plan.none();
      case STARTED -> begins(today.plusMonths(months));
      case NONE -> {
        if (number % 3 == 0) yield begins(today.plusMonths(3L + number % 7));
        if (number % 11 == 0)
          yield new Plan(0, Optional.empty(), Optional.of(today.plusDays(60)), Optional.empty());
        yield Plan.none();
      }
    };
  }

  private static Plan begins(LocalDate day) {
    return new Plan(0, Optional.of(day), Optional.empty(), Optional.empty());
  }
}
