package dk.klynge.processplan.negotiation;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.processplan.ProcessPlanActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A union that is negotiated with is added, or it is written anew whom it represents.
@Service
class KeepUnion {

  private final Negotiations negotiations;
  private final AuditTrail audit;
  private final Guard guard;

  KeepUnion(Negotiations negotiations, AuditTrail audit, Guard guard) {
    this.negotiations = negotiations;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  void keep(Negotiations.Union union) {
    guard.require(ProcessPlanActions.NEGOTIATE, new Scope.Everywhere());
    negotiations.keep(union);
    audit.changed(
        ProcessPlanActions.NEGOTIATE,
        new Subject("union", union.code(), union.code()),
        Map.of("represents", new Change("", union.represents())));
  }
}
