package dk.klynge.staffing.redeployment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Changed;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.Filter;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.PersonId;
import dk.klynge.organisation.Register;
import dk.klynge.staffing.RedeploymentId;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.Rounds.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A round is begun with everybody whom its rule finds; others are put on the list by hand, and who
/// leaves by themselves is noted.
@Service
class KeepRedeployment {

  private final Rounds rounds;
  private final Ledger ledger;
  private final Employees employees;
  private final Register register;
  private final AuditTrail audit;
  private final Guard guard;

  KeepRedeployment(
      Rounds rounds,
      Ledger ledger,
      Employees employees,
      Register register,
      AuditTrail audit,
      Guard guard) {
    this.rounds = rounds;
    this.ledger = ledger;
    this.employees = employees;
    this.register = register;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  RedeploymentId begin(Content content) {
    require();
    rounds.lock();
    var before = rounds.madeFrom(content.form());
    if (before.isPresent()) return before.get();
    var id = RedeploymentId.fresh();
    rounds.insert(id, content, guard.who());
    var added = new ArrayList<Changed>();
    for (var one : found(content))
      if (rounds.add(id, one, "", guard.who())) added.add(listed(id, one));
    audit.changed(
        StaffingActions.REDEPLOY,
        new Subject("redeployment", id.value().toString(), content.name()),
        Map.of(
            "effective", new Change("", content.effectiveOn().toString()),
            "people", new Change("", Integer.toString(added.size()))));
    if (!added.isEmpty()) audit.changedAll(StaffingActions.REDEPLOY, added);
    return id;
  }

  /// Those whom the rule finds: who holds one of the positions on the last day before, in a
  /// municipal institution. Self-owning ones are employers of their own and redeploy their people
  /// themselves.
  List<Employee> found(Content content) {
    var last = content.effectiveOn().minusDays(1);
    var municipal =
        register.on(last, Filter.of(Map.of("ownership", "municipal"))).stream()
            .map(entry -> entry.id().value())
            .collect(Collectors.toSet());
    Predicate<UUID> reached =
        content
            .campaign()
            .<Predicate<UUID>>map(
                campaign -> rounds.institutionsOf(campaign, content.effectiveOn())::contains)
            .orElse(_ -> true);
    return employees.on(last, content.positions()).stream()
        .filter(one ->
            one.institution()
                .map(InstitutionId::value)
                .filter(municipal::contains)
                .filter(reached)
                .isPresent())
        .toList();
  }

  /// Who may be put on the list by hand: everybody who holds a post of an institution.
  List<Employee> others(Redeployment round) {
    var listed = Set.copyOf(rounds.concerned(round.id()));
    return employees.on(round.effectiveOn().minusDays(1), Set.of()).stream()
        .filter(one -> one.institution().isPresent() && !listed.contains(one.person().value()))
        .toList();
  }

  /// False where nobody is found, or they are on a list already.
  @Transactional
  boolean add(Redeployment round, PersonId person, String reason) {
    require();
    if (round.endedAt().isPresent()) return false;
    rounds.lock();
    Optional<Employee> one = employees.find(person, round.effectiveOn().minusDays(1));
    if (one.isEmpty() || !rounds.add(round.id(), one.get(), reason, guard.who())) return false;
    audit.changedAll(StaffingActions.REDEPLOY, List.of(listed(round.id(), one.get())));
    return true;
  }

  @Transactional
  boolean leaves(RedeploymentId round, UUID person, LocalDate day) {
    require();
    return ledger.leaves(round, person, day)
        && noted(round, person, new Change("", day.toString()));
  }

  @Transactional
  boolean stays(RedeploymentId round, UUID person) {
    require();
    return ledger.stays(round, person) && noted(round, person, new Change("…", ""));
  }

  private boolean noted(RedeploymentId round, UUID person, Change change) {
    var name = ledger.line(round, person).map(Ledger.Line::name).orElse("");
    audit.changed(
        StaffingActions.REDEPLOY,
        new Subject("person", person.toString(), name),
        Map.of("leaving", change));
    return true;
  }

  @Transactional
  boolean until(Redeployment round, Instant until) {
    require();
    return rounds.until(round.id(), round.version(), until)
        && changed(round, "wishes-until", until.toString());
  }

  @Transactional
  boolean end(Redeployment round, int version) {
    require();
    return rounds.end(round.id(), version) && changed(round, "state", "ended");
  }

  private boolean changed(Redeployment round, String field, String now) {
    audit.changed(
        StaffingActions.REDEPLOY,
        new Subject("redeployment", round.id().value().toString(), round.name()),
        Map.of(field, new Change("", now)));
    return true;
  }

  private static Changed listed(RedeploymentId id, Employee one) {
    return new Changed(
        new Subject("person", one.person().value().toString(), one.name()),
        Map.of("redeployment", new Change("", id.value().toString())));
  }

  private void require() {
    guard.require(StaffingActions.REDEPLOY, new Scope.Everywhere());
  }
}
