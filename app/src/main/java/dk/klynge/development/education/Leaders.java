package dk.klynge.development.education;

import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.education.Leader.Plan;
import dk.klynge.development.education.Leader.Status;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The leaders whom the aim is about, as far as the one who asks may see them.
@Component
class Leaders {

  private final Employees employees;
  private final EducationRows rows;
  private final Guard guard;
  private final Clock clock;

  Leaders(Employees employees, EducationRows rows, Guard guard, Clock clock) {
    this.employees = employees;
    this.rows = rows;
    this.guard = guard;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /// By name in Danish order.
  List<Leader> seen(Aim aim) {
    var plans = rows.plans();
    return employees.on(today(), aim.positions()).stream()
        .filter(this::maySee)
        .map(one -> leader(one, plans.getOrDefault(one.person().value(), Plan.none())))
        .toList();
  }

  private boolean maySee(Employee one) {
    return guard.may(DevelopmentActions.EDUCATION, new Scope.Everywhere())
        || one.area()
            .filter(area -> guard.may(DevelopmentActions.EDUCATION, new Scope.Area(area.value())))
            .isPresent();
  }

  /// @throws NotFound where there is no such leader
  /// @throws Refused where the one who asks may not see them
  Leader get(PersonId person, Aim aim) {
    var found = employees.find(person, today()).orElseThrow(NotFound::new);
    if (!maySee(found)) throw new Refused(DevelopmentActions.EDUCATION);
    if (!aim.positions().contains(found.position())) throw new NotFound();
    return leader(found, rows.plan(person));
  }

  /// What somebody may see of themselves; empty where the aim is not about them.
  Optional<Leader> self(PersonId person, Aim aim) {
    return employees
        .find(person, today())
        .filter(one -> aim.positions().contains(one.position()))
        .map(one -> leader(one, rows.plan(person)));
  }

  private static Leader leader(Employee one, Plan plan) {
    return new Leader(
        one.person(),
        one.name(),
        one.position(),
        one.workplace(),
        one.area(),
        Status.valueOf(one.leadershipEducation().toUpperCase(Locale.ROOT)),
        plan);
  }
}
