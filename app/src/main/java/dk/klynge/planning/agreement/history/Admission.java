package dk.klynge.planning.agreement.history;

import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import dk.klynge.guard.Scope;
import dk.klynge.planning.AgreementId;
import dk.klynge.planning.PlanningActions;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets a caller to agreements: to see one, one of its areas is enough; to work on it, it takes all
/// of them.
@Component("agreementAdmission")
public class Admission {

  private final Agreements agreements;
  private final Guard guard;

  Admission(Agreements agreements, Guard guard) {
    this.agreements = agreements;
    this.guard = guard;
  }

  public Agreement seen(AgreementId id) {
    var found = agreements.find(id).orElseThrow(Admission::notFound);
    if (!maySee(found.areas())) throw new Refused(PlanningActions.READ);
    return found;
  }

  public Agreement worked(AgreementId id) {
    var found = agreements.find(id).orElseThrow(Admission::notFound);
    require(found.areas());
    return found;
  }

  public void require(Set<UUID> areas) {
    if (!mayWork(areas)) throw new Refused(PlanningActions.EDIT_AGREEMENTS);
  }

  public boolean maySee(Set<UUID> areas) {
    return guard.may(PlanningActions.READ, new Scope.Everywhere())
        || areas.stream().anyMatch(area -> guard.may(PlanningActions.READ, new Scope.Area(area)));
  }

  public boolean mayWork(Set<UUID> areas) {
    return guard.may(PlanningActions.EDIT_AGREEMENTS, new Scope.Everywhere())
        || (!areas.isEmpty()
            && areas.stream()
                .allMatch(
                    area -> guard.may(PlanningActions.EDIT_AGREEMENTS, new Scope.Area(area))));
  }

  public static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
