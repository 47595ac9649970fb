package dk.klynge.publishing.talking;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.publishing.PublishingActions;
import dk.klynge.publishing.talking.TalkTemplate.Section;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Editors write a new version, and who approves puts it in force. Until then leaders have the one
/// before.
@Service
class ReviseTalk {

  private final TemplateRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  ReviseTalk(TemplateRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// Begins where the published one is; the version that is in work already, where there is one.
  @Transactional
  int begin() {
    var latest = rows.versions().getFirst();
    if (latest.published().isEmpty()) return latest.version();
    var next = latest.version() + 1;
    if (rows.begin(next, guard.name())) {
      rows.write(next, latest.sections());
      record(PublishingActions.WRITE, next, "draft");
    }
    return next;
  }

  /// False where somebody changed it since this edition was shown.
  @Transactional
  boolean save(int version, int edition, List<Section> sections) {
    if (!rows.touch(version, edition)) return false;
    rows.write(version, sections);
    record(PublishingActions.WRITE, version, "edited");
    return true;
  }

  /// False where it is not as it was when it was read, so that nobody approves what was not seen.
  @Transactional
  boolean publish(int version, int edition) {
    if (!rows.publish(version, edition, guard.name())) return false;
    record(PublishingActions.APPROVE, version, "published");
    return true;
  }

  private void record(String action, int version, String state) {
    audit.changed(
        action,
        new Subject("talk-template", Integer.toString(version), ""),
        Map.of("state", new Change("", state)));
  }
}
