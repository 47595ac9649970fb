package dk.klynge.development.course;

import dk.klynge.development.ClusterStaff;
import dk.klynge.development.Course;
import dk.klynge.development.Course.Standing;
import dk.klynge.development.CourseAdmission;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.Team;
import dk.klynge.leadership.Teams;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.Named;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.SignedInPerson;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// For whom a course is, and who may sign somebody up.
@Component
class Admission implements CourseAdmission {

  private static final String MUNICIPAL = "municipal";

  private final Employees employees;
  private final Register register;
  private final LeadershipChain chain;
  private final ClusterStaff staff;
  private final Teams teams;
  private final SignedInPerson signedIn;
  private final Guard guard;
  private final Clock clock;

  Admission(
      Employees employees,
      Register register,
      LeadershipChain chain,
      ClusterStaff staff,
      Teams teams,
      SignedInPerson signedIn,
      Guard guard,
      Clock clock) {
    this.employees = employees;
    this.register = register;
    this.chain = chain;
    this.staff = staff;
    this.teams = teams;
    this.signedIn = signedIn;
    this.guard = guard;
    this.clock = clock;
  }

  @Override
  public boolean mayActFor(PersonId person) {
    if (guard.may(DevelopmentActions.OFFER) || isMe(person)) return true;
    var today = LocalDate.now(clock);
    var me = signedIn.now();
    if (me.isPresent()
        && chain
            .leaderOf(person, today)
            .filter(leader -> leader.id().equals(me.get().value()))
            .isPresent()) return true;
    return employees
            .find(person, today)
            .flatMap(Employee::institution)
            .filter(one -> guard.may(DevelopmentActions.MAP, new Scope.Institution(one.value())))
            .isPresent()
        || leadersOfOwnAreas(today).stream().anyMatch(one -> one.person().equals(person));
  }

  /// Whoever follows the leaders of an area may sign them up.
  private List<Team.Member> leadersOfOwnAreas(LocalDate today) {
    if (!guard.may(DevelopmentActions.EDUCATION)) return List.of();
    return teams.on(today).stream()
        .filter(team ->
            team.area()
                .filter(area -> guard.may(DevelopmentActions.EDUCATION, new Scope.Area(area.id())))
                .isPresent())
        .flatMap(team -> team.members().stream())
        .toList();
  }

  boolean isMe(PersonId person) {
    return signedIn.now().filter(person::equals).isPresent();
  }

  /// The key of the message that says why a person cannot sign up.
  Optional<String> hindrance(Course course, PersonId person) {
    var today = LocalDate.now(clock);
    if (course.standing() != Standing.PUBLISHED)
      return Optional.of("development.course.refused.closed");
    if (today.isAfter(course.content().lastDay()))
      return Optional.of("development.course.refused.last-day");
    var employee = employees.find(person, today);
    var meant = course.content().positions();
    if (!meant.isEmpty() && employee.filter(one -> meant.contains(one.position())).isEmpty())
      return Optional.of("development.course.refused.position");
    var ownership =
        employee
            .flatMap(Employee::institution)
            .flatMap(one -> register.find(one, today))
            .map(Entry::ownership);
    if (!course.content().selfOwning()
        && ownership.filter(one -> !one.equals(MUNICIPAL)).isPresent())
      return Optional.of("development.course.refused.self-owning");
    return Optional.empty();
  }

  @Override
  public List<Named> led() {
    var today = LocalDate.now(clock);
    var found = new LinkedHashMap<PersonId, Named>();
    for (var one : leadersOfOwnAreas(today))
      if (!isMe(one.person()))
        found.put(one.person(), named(one.person(), one.name(), one.place().name()));
    if (!guard.may(DevelopmentActions.MAP)) return List.copyOf(found.values());
    for (var cluster : register.clustersOn(today))
      if (guard.may(DevelopmentActions.MAP, new Scope.Cluster(cluster.id().value())))
        for (var one : staff.of(cluster.id(), today))
          if (!isMe(one.person()))
            found.put(one.person(), named(one.person(), one.name(), one.workplace()));
    return List.copyOf(found.values());
  }

  private static Named named(PersonId person, String name, String place) {
    return new Named(person.value(), name + " · " + place);
  }
}
