package dk.klynge.publishing.talking;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.publishing.PublishingActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader adds to a section what holds at the own place.
@Service
class KeepRemark {

  static final int LONGEST = 5000;

  private final RemarkRows rows;
  private final AuditTrail audit;

  KeepRemark(RemarkRows rows, AuditTrail audit) {
    this.rows = rows;
    this.audit = audit;
  }

  enum Outcome {
    SAVED,
    TOO_LONG,
    /// Somebody else saved it meanwhile.
    OVERTAKEN
  }

  @Transactional
  Outcome keep(TalkPlace place, String section, int version, String text) {
    if (text.length() > LONGEST) return Outcome.TOO_LONG;
    if (!rows.save(place.id(), section, version, text)) return Outcome.OVERTAKEN;
    audit.changed(
        PublishingActions.TALK,
        new Subject("talk-remark", place.id().toString(), place.name()),
        Map.of(
            section,
            new Change(version == 0 ? "" : "" + version, text.isEmpty() ? "empty" : "written")));
    return Outcome.SAVED;
  }
}
