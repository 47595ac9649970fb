package dk.klynge.staffing.vacancy;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.Appointments;
import dk.klynge.staffing.PostId;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.Posts;
import dk.klynge.staffing.Posts.Cause;
import dk.klynge.staffing.Posts.Place;
import dk.klynge.staffing.Posts.Vacancy;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.StructureToStaff;
import dk.klynge.staffing.vacancy.HomeLeader.HomeException;
import dk.klynge.staffing.vacancy.HomeLeader.Verdict;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Leaders of institutions in clusters who do not become cluster leader become pedagogical leader
/// at home: proposed for all by rule, and settled when somebody has looked.
@Service
class SettleHomeLeaders {

  private static final Locale DANISH = Locale.of("da");

  private final HomeRows rows;
  private final Register register;
  private final Employees employees;
  private final Appointments appointments;
  private final Posts posts;
  private final AuditTrail audit;
  private final Guard guard;

  SettleHomeLeaders(
      HomeRows rows,
      Register register,
      Employees employees,
      Appointments appointments,
      Posts posts,
      AuditTrail audit,
      Guard guard) {
    this.rows = rows;
    this.register = register;
    this.employees = employees;
    this.appointments = appointments;
    this.posts = posts;
    this.audit = audit;
    this.guard = guard;
  }

  record Judged(HomeLeader leader, Verdict verdict) {}

  @EventListener
  @Transactional
  public void on(StructureToStaff structure) {
    rows.planned(structure);
  }

  /// Those whom the one who is signed in may settle, by name of the house.
  List<Judged> judged(LocalDate day) {
    var planned = rows.plannedMembers(day);
    var houses =
        register.on(day, Filter.all()).stream()
            .filter(house -> planned.contains(house.id().value()) || isInCluster(house))
            .collect(Collectors.toMap(Entry::id, Entry::name));
    var exceptions = rows.exceptions(day);
    return employees.on(day.minusDays(1), Set.of("institution_leader")).stream()
        .filter(one -> one.institution().filter(houses::containsKey).isPresent())
        .map(SettleHomeLeaders::leader)
        .filter(one -> guard.may(StaffingActions.APPOINT, scope(one)))
        .map(one -> judged(one, day, exceptions))
        .sorted(Comparator.comparing(one -> one.leader().house(), Collator.getInstance(DANISH)))
        .toList();
  }

  private static boolean isInCluster(Entry house) {
    return house.cluster().filter(cluster -> !cluster.kind().equals("network")).isPresent();
  }

  private static HomeLeader leader(Employee one) {
    return new HomeLeader(
        one.person(),
        one.name(),
        one.institution().orElseThrow(),
        one.workplace(),
        one.area(),
        one.share());
  }

  private Judged judged(HomeLeader leader, LocalDate day, Map<PersonId, HomeException> exceptions) {
    var last = appointments.ofPerson(leader.person());
    var exception = Optional.ofNullable(exceptions.get(leader.person()));
    return new Judged(leader, HomeLeader.judge(day, last, exception));
  }

  private static Scope scope(HomeLeader leader) {
    return new Scope.Institution(leader.institution().value());
  }

  /// Those of the people who are still proposed; what somebody else has settled meanwhile is left.
  ///
  /// @return how many
  @Transactional
  int settle(LocalDate day, Set<PersonId> people) {
    int settled = 0;
    for (var one : judged(day)) {
      var leader = one.leader();
      if (!people.contains(leader.person()) || !(one.verdict() instanceof Verdict.Proposed))
        continue;
      var post = rows.post(leader, day);
      if (appointments.settle(post, leader.person(), "home")
          instanceof Appointments.Outcome.Offered) settled++;
    }
    return settled;
  }

  /// Whoever retires leaves a post to be filled. False where nothing is proposed for the person any
  /// more.
  @Transactional
  boolean except(LocalDate day, PersonId person, HomeException why) {
    var found =
        judged(day).stream()
            .filter(one -> one.leader().person().equals(person))
            .filter(one -> one.verdict() instanceof Verdict.Proposed)
            .findFirst();
    if (found.isEmpty()) return false;
    var leader = found.get().leader();
    Optional<PostId> post =
        why.kind().equals("retirement") ? vacate(leader, day) : Optional.empty();
    if (!rows.except(leader, day, why, post, guard.who()))
      throw new IllegalStateException("Excepted at the same moment");
    audit.changed(
        StaffingActions.APPOINT,
        new Subject("institution", leader.institution().value().toString(), leader.house()),
        Map.of("home_exception", new Change("", why.kind())));
    return true;
  }

  /// False where there is nothing to lift, or others rely on the post that it made vacant.
  @Transactional
  boolean lift(LocalDate day, PersonId person, String reason) {
    var found =
        judged(day).stream()
            .map(Judged::leader)
            .filter(one -> one.person().equals(person))
            .findFirst();
    if (found.isEmpty() || !rows.lift(person, day, reason)) return false;
    audit.changed(
        StaffingActions.APPOINT,
        new Subject(
            "institution", found.get().institution().value().toString(), found.get().house()),
        Map.of("home_exception", new Change("…", "")));
    return true;
  }

  private Optional<PostId> vacate(HomeLeader leader, LocalDate day) {
    var place = new Place.OfInstitution(leader.institution());
    return posts.vacate(
        new Vacancy(PostKind.PEDAGOGICAL_LEADER, place, day, leader.share(), new Cause.Reported()));
  }
}
