package dk.klynge.development.wish;

import dk.klynge.leadership.Teams;
import dk.klynge.organisation.ClusterId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The clusters that wishes come from.
@Component
class Homes {

  private final Teams teams;
  private final Employees employees;
  private final Register register;
  private final Clock clock;

  Homes(Teams teams, Employees employees, Register register, Clock clock) {
    this.teams = teams;
    this.employees = employees;
    this.register = register;
    this.clock = clock;
  }

  Optional<Named> find(UUID cluster) {
    return teams
        .find(new ClusterId(cluster), LocalDate.now(clock))
        .map(team -> new Named(team.cluster().value(), team.name()));
  }

  /// The team that they are in, or the cluster that they work in.
  Optional<Named> of(PersonId person) {
    var today = LocalDate.now(clock);
    return teams
        .of(person, today)
        .map(team -> team.cluster().value())
        .or(() ->
            employees
                .find(person, today)
                .flatMap(Employee::institution)
                .flatMap(one -> register.clusterOf(one, today))
                .map(ClusterId::value))
        .flatMap(this::find);
  }
}
