package dk.klynge.planning.umbrella;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.documents.Attachments;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.planning.PlanningActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps a document that an organisation has sent about its model.
@Service
class ReceiveDocument {

  private final Attachments attachments;
  private final AuditTrail audit;
  private final Guard guard;

  ReceiveDocument(Attachments attachments, AuditTrail audit, Guard guard) {
    this.attachments = attachments;
    this.audit = audit;
    this.guard = guard;
  }

  @Transactional
  Attachments.Added receive(LeadershipModel model, String name, byte[] content) {
    guard.require(PlanningActions.EDIT_MODELS, new Scope.Everywhere());
    var owner = new Attachments.Owner(ModelView.DOCUMENT, model.id().value());
    var added = attachments.add(owner, name, content);
    if (added instanceof Attachments.Added.Kept(var kept))
      audit.changed(
          PlanningActions.EDIT_MODELS,
          new AuditTrail.Subject(
              "leadership-model", model.id().value().toString(), model.content().da().name()),
          Map.of("document", new Change("", kept.name())));
    return added;
  }
}
