package dk.klynge.planning.proposal;

import dk.klynge.audit.AuditTrail;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.reading.Question;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stops a run. What it has found until then is kept; a run that has ended stays as it is.
@Service
class CancelProposal {

  private final Runs runs;
  private final AuditTrail audit;

  CancelProposal(Runs runs, AuditTrail audit) {
    this.runs = runs;
    this.audit = audit;
  }

  @Transactional
  void cancel(Question question) {
    if (!runs.cancel(question.id())) return;
    audit.changed(
        PlanningActions.PROPOSE,
        new AuditTrail.Subject("proposal", question.id().value().toString(), question.name()),
        Map.of("cancelled", new AuditTrail.Change("", "true")));
  }
}
