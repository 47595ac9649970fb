package dk.klynge.planning.price;

import dk.klynge.audit.AuditTrail;
import dk.klynge.planning.PlanningActions;
import dk.klynge.planning.reading.Question;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Stops asking what the limits of a proposal cost. The prices found until then are kept.
@Service
class CancelPrices {

  private final PriceRuns runs;
  private final AuditTrail audit;

  CancelPrices(PriceRuns runs, AuditTrail audit) {
    this.runs = runs;
    this.audit = audit;
  }

  @Transactional
  void cancel(Question question) {
    if (!runs.cancel(question.id())) return;
    audit.changed(
        PlanningActions.PROPOSE,
        new AuditTrail.Subject("proposal", question.id().value().toString(), question.name()),
        Map.of("prices-cancelled", new AuditTrail.Change("", "true")));
  }
}
