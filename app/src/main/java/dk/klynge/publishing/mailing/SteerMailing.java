package dk.klynge.publishing.mailing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.NewsletterId;
import dk.klynge.publishing.PublishingActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Holds a newsletter that is being sent, lets it go on, or ends it; and settles what is in doubt,
/// which the program never does by itself. False where it came too late.
@Service
class SteerMailing {

  private final ProgressRows rows;
  private final AuditTrail audit;

  SteerMailing(ProgressRows rows, AuditTrail audit) {
    this.rows = rows;
    this.audit = audit;
  }

  @Transactional
  boolean pause(NewsletterId id) {
    return told(rows.pause(id) ? 1 : 0, id, "paused");
  }

  @Transactional
  boolean resume(NewsletterId id) {
    return told(rows.resume(id) ? 1 : 0, id, "resumed");
  }

  @Transactional
  boolean cancel(NewsletterId id) {
    return told(rows.cancel(id) ? 1 : 0, id, "cancelled");
  }

  @Transactional
  boolean trust(NewsletterId id) {
    return told(rows.trust(id), id, "trusted");
  }

  @Transactional
  boolean again(NewsletterId id) {
    return told(rows.again(id), id, "sent-again");
  }

  private boolean told(int count, NewsletterId id, String what) {
    if (count == 0) return false;
    var title = rows.run(id).map(ProgressRows.Run::title).orElse("");
    audit.changed(
        PublishingActions.WRITE,
        new Subject("newsletter", id.value().toString(), title),
        Map.of(what, new Change("", Integer.toString(count))));
    return true;
  }
}
