package dk.klynge.decision.ruling;

import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Refused;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// Lets a caller to a case. What is decided all staff may know; what is only put forward is seen by
/// those who work on it, because it unsettles people.
@Component
class Admission {

  private final Cases cases;
  private final Guard guard;

  Admission(Cases cases, Guard guard) {
    this.cases = cases;
    this.guard = guard;
  }

  List<Case> all() {
    return cases.all().stream().filter(this::may).toList();
  }

  Case find(DecisionId id) {
    var found = cases.find(id).orElseThrow(Admission::notFound);
    if (!may(found)) throw new Refused(DecisionActions.PUT_FORWARD);
    return found;
  }

  private boolean may(Case one) {
    return one.ruling().isPresent()
        || guard.may(DecisionActions.PUT_FORWARD)
        || guard.may(DecisionActions.DECIDE);
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
