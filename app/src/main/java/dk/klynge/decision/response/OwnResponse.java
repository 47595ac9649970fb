package dk.klynge.decision.response;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.ResponseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the sender of an answer does by the link that only the sender has.
@Service
class OwnResponse {

  private final Responses responses;
  private final AuditTrail audit;
  private final Clock clock;

  OwnResponse(Responses responses, AuditTrail audit, Clock clock) {
    this.responses = responses;
    this.audit = audit;
    this.clock = clock;
  }

  /// Confirms that the address is the sender's. Done twice it is done once.
  @Transactional
  void confirm(Hearing hearing, Response response) {
    if (responses.confirm(response.id())) told(hearing, response.id(), "confirmed");
  }

  /// It is shown nowhere any more and left out of the summary; the case keeps it.
  @Transactional
  void withdraw(Hearing hearing, Response response) {
    if (responses.withdraw(response.id())) told(hearing, response.id(), "withdrawn");
  }

  private void told(Hearing hearing, ResponseId id, String what) {
    audit.changed(
        DecisionActions.READ,
        new AuditTrail.Subject("response", id.value().toString(), hearing.title()),
        Map.of(what, new Change("", LocalDate.now(clock).toString())));
  }
}
