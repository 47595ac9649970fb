package dk.klynge.organisation.institution;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Entry;
import dk.klynge.organisation.InstitutionId;
import dk.klynge.organisation.LeadershipChain;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.Register;
import dk.klynge.organisation.timeline.Histories;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Gathers what is known of one institution. Who may see people sees them, and the look is
/// recorded.
@Service
class ShowInstitution {

  private final Register register;
  private final Parts parts;
  private final LeadershipChain leaders;
  private final Histories histories;
  private final Guard guard;
  private final AuditTrail audit;

  ShowInstitution(
      Register register,
      Parts parts,
      LeadershipChain leaders,
      Histories histories,
      Guard guard,
      AuditTrail audit) {
    this.register = register;
    this.parts = parts;
    this.leaders = leaders;
    this.histories = histories;
    this.guard = guard;
    this.audit = audit;
  }

  /// Empty when there never was such an institution.
  @Transactional
  public Optional<InstitutionPage> show(InstitutionId id, LocalDate day) {
    var exists = parts.exists(id);
    if (exists.isEmpty()) return Optional.empty();
    var there = register.find(id, day).map(entry -> there(entry, day));
    var history = histories.of(id.value());
    var name =
        register
            .find(id, day)
            .map(Entry::name)
            .orElseGet(() -> latestName(id, exists.getLast().from()));
    return Optional.of(
        new InstitutionPage(
            id.value(), name, day, exists, there.orElse(null), parts.numbers(id.value()), history));
  }

  private String latestName(InstitutionId id, LocalDate day) {
    return register.find(id, day).map(Entry::name).orElse("");
  }

  private InstitutionPage.There there(Entry entry, LocalDate day) {
    var id = entry.id();
    return InstitutionPage.there(
        entry,
        parts.facts(id, day).orElseThrow(),
        parts.houses(id, day),
        leaders.of(id, day),
        employees(entry, day));
  }

  private List<Parts.Employee> employees(Entry entry, LocalDate day) {
    var id = entry.id();
    if (!guard.may(OrganisationActions.READ_PEOPLE, new Scope.Institution(id.value())))
      return List.of();
    var employees = parts.employees(id, day);
    if (!employees.isEmpty())
      audit.looked(
          OrganisationActions.READ_PEOPLE,
          new Subject("institution", id.value().toString(), entry.name()));
    return employees;
  }
}
