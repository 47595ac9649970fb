package dk.klynge.organisation.exchange;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.OrganisationActions;
import dk.klynge.organisation.exchange.Structure.People;
import dk.klynge.ui.Municipality;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the structure of a day for the caller. People are in it only for those who may see people
/// everywhere, and that they were looked at is recorded.
@Service
class FetchStructure {

  private static final String NAMELESS = "Dagtilbud";

  private final Units units;
  private final Municipality municipality;
  private final Guard guard;
  private final AuditTrail audit;

  FetchStructure(Units units, Municipality municipality, Guard guard, AuditTrail audit) {
    this.units = units;
    this.municipality = municipality;
    this.guard = guard;
    this.audit = audit;
  }

  @Transactional
  Structure withPeople(LocalDate day) {
    if (!guard.may(OrganisationActions.READ_PEOPLE, new Scope.Everywhere()))
      return withoutPeople(day);
    audit.looked(
        OrganisationActions.READ_PEOPLE, new Subject("structure", day.toString(), "" + day));
    var people = new People(units.peopleOn(day), units.leadersOn(day), units.positionsOn(day));
    return new Structure(day, owner(), units.on(day), Optional.of(people));
  }

  Structure withoutPeople(LocalDate day) {
    return new Structure(day, owner(), units.on(day), Optional.empty());
  }

  private String owner() {
    return municipality.name().isBlank() ? NAMELESS : municipality.name();
  }
}
