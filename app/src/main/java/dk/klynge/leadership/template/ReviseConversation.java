package dk.klynge.leadership.template;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.leadership.ConversationTemplates.Template;
import dk.klynge.leadership.LeadershipActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A template saved again is a new version, which conversations called from now on go by.
@Service
class ReviseConversation {

  private final ConversationTemplateRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  ReviseConversation(ConversationTemplateRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody else has made that version meanwhile.
  @Transactional
  boolean revise(Template template) {
    guard.require(LeadershipActions.PROFILE, new Scope.Everywhere());
    int now = rows.versions(template.kind()).getFirst().version();
    if (template.version() != now + 1 || !rows.add(template, guard.name())) return false;
    audit.changed(
        LeadershipActions.PROFILE,
        new Subject("conversation-template", template.kind(), ""),
        Map.of(
            "version",
            new Change(
                Integer.toString(template.version() - 1), Integer.toString(template.version()))));
    return true;
  }
}
