package dk.klynge.decision.response;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.decision.DecisionActions;
import dk.klynge.decision.Hearing;
import dk.klynge.decision.ResponseId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An answer is published, or held back with a reason that the sender is told. Both can be changed
/// later.
@Service
class ModerateResponse {

  private final FoundResponses found;
  private final Responses responses;
  private final ResponseMail mail;
  private final AuditTrail audit;

  ModerateResponse(FoundResponses found, Responses responses, ResponseMail mail, AuditTrail audit) {
    this.found = found;
    this.responses = responses;
    this.mail = mail;
    this.audit = audit;
  }

  enum Outcome {
    DONE,
    /// A reason is missing.
    NO_REASON,
    /// Somebody else decided meanwhile, or the sender withdrew it.
    CHANGED_MEANWHILE
  }

  /// @param seen the version of the answer that was looked at
  @Transactional
  Outcome publish(Hearing hearing, ResponseId id, String seen) {
    var response = at(id);
    if (!response.version().equals(seen) || !responses.rule(id, "published", ""))
      return Outcome.CHANGED_MEANWHILE;
    mail.published(hearing, response);
    told(hearing, response, new Change(response.state().word(), "published"));
    return Outcome.DONE;
  }

  @Transactional
  Outcome holdBack(Hearing hearing, ResponseId id, String seen, String reason) {
    if (reason.isBlank()) return Outcome.NO_REASON;
    var response = at(id);
    if (!response.version().equals(seen) || !responses.rule(id, "held_back", reason.strip()))
      return Outcome.CHANGED_MEANWHILE;
    mail.heldBack(hearing, response, reason.strip());
    told(hearing, response, new Change(response.state().word(), "held_back"));
    return Outcome.DONE;
  }

  private Response at(ResponseId id) {
    responses.lock(id);
    return found.find(id).orElseThrow(() -> new IllegalStateException("No answer " + id));
  }

  private void told(Hearing hearing, Response response, Change change) {
    audit.changed(
        DecisionActions.MODERATE,
        new AuditTrail.Subject("response", response.id().value().toString(), hearing.title()),
        Map.of("ruling", change));
  }
}
