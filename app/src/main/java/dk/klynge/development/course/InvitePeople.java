package dk.klynge.development.course;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.Course;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.AreaId;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Groups and single people are invited by letter; nobody twice, and nobody who has a seat.
@Service
class InvitePeople {

  /// @param positions whom, as in the register; nobody by group where it is empty
  /// @param area only those who work there; empty for all
  /// @param addresses of single people
  /// @param people further ones
  record Wanted(
      Set<String> positions, Optional<AreaId> area, List<String> addresses, Set<PersonId> people) {
    Wanted {
      positions = Set.copyOf(positions);
      addresses = List.copyOf(addresses);
      people = Set.copyOf(people);
    }

    Wanted(Set<String> positions, Optional<AreaId> area, List<String> addresses) {
      this(positions, area, addresses, Set.of());
    }
  }

  sealed interface Outcome {

    /// @param unreached were invited and have no address; they see it on their page
    record Invited(int letters, int unreached) implements Outcome {}

    /// Nobody was invited.
    record Unknown(List<String> addresses) implements Outcome {}
  }

  private final SeatRows seats;
  private final Employees employees;
  private final CourseLetters letters;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  InvitePeople(
      SeatRows seats,
      Employees employees,
      CourseLetters letters,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.seats = seats;
    this.employees = employees;
    this.letters = letters;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  Outcome invite(Course course, Wanted wanted) {
    guard.require(DevelopmentActions.OFFER, new Scope.Everywhere());
    var people = new LinkedHashSet<>(group(wanted));
    people.addAll(wanted.people());
    var unknown = new ArrayList<String>();
    for (var address : wanted.addresses())
      employees.byEmail(address).ifPresentOrElse(people::add, () -> unknown.add(address));
    if (!unknown.isEmpty()) return new Outcome.Unknown(unknown);
    int sent = 0;
    int unreached = 0;
    for (var person : people) {
      if (seats.find(course.id(), person).isPresent() || !seats.invite(course.id(), person))
        continue;
      if (letters.invite(course, person)) sent++;
      else unreached++;
    }
    audit.changed(
        DevelopmentActions.OFFER,
        new Subject("course", course.id().toString(), course.title()),
        Map.of("invited", new Change("", Integer.toString(sent + unreached))));
    return new Outcome.Invited(sent, unreached);
  }

  private List<PersonId> group(Wanted wanted) {
    if (wanted.positions().isEmpty()) return List.of();
    return employees.on(LocalDate.now(clock), wanted.positions()).stream()
        .filter(one -> wanted.area().isEmpty() || one.area().equals(wanted.area()))
        .map(Employee::person)
        .toList();
  }
}
