package dk.klynge.decision.ruling;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.DecisionId;
import dk.klynge.decision.ruling.Fulfilments.Said;
import dk.klynge.guard.Guard;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says that a condition is fulfilled, or that it is not after all.
@Service
class FulfilCondition {

  private final Cases cases;
  private final Fulfilments fulfilments;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  FulfilCondition(
      Cases cases, Fulfilments fulfilments, AuditTrail audit, Guard guard, Clock clock) {
    this.cases = cases;
    this.fulfilments = fulfilments;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Said twice it is said once.
  @Transactional
  void say(DecisionId id, int number, Said said, String note) {
    var found = cases.find(id).orElseThrow(Admission::notFound);
    var condition =
        found.ruling().stream()
            .flatMap(made -> made.outcome().attached().stream())
            .filter(each -> each.number() == number)
            .findFirst()
            .orElseThrow(Admission::notFound);
    if (condition.fulfilment().isPresent() == (said == Said.FULFILLED)) return;
    fulfilments.add(
        new Fulfilments.Word(
            condition.id(),
            said,
            LocalDate.now(clock),
            note.strip(),
            clock.instant(),
            guard.name()));
    audit.changed(
        DecisionActions.DECIDE,
        new AuditTrail.Subject("decision", id.value().toString(), found.title()),
        Map.of(
            "condition " + number,
            said == Said.FULFILLED
                ? new Change("open", "fulfilled")
                : new Change("fulfilled", "open")));
  }
}
