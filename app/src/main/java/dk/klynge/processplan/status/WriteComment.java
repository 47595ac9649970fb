package dk.klynge.processplan.status;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.organisation.AreaId;
import dk.klynge.processplan.ProcessPlanActions;
import dk.klynge.processplan.status.CommentRows.Comment;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody writes what the figures of this month mean. Each time it is saved is a version.
@Service
class WriteComment {

  private static final int MOST = 6000;

  private final CommentRows rows;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  WriteComment(CommentRows rows, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  record Written(int version, String text, String by) {}

  sealed interface Answer {
    record Kept() implements Answer {}

    /// Somebody else has saved one meanwhile.
    record Overtaken(Comment theirs) implements Answer {}

    /// @param key of the message that says what is wrong
    record Wrong(String key) implements Answer {}
  }

  /// @param version of the text that the writer began with; 0 for none
  @Transactional
  Answer write(Optional<AreaId> area, int version, String text) {
    var wanted = text.strip();
    if (wanted.isEmpty()) return new Answer.Wrong("processplan.status.comment.empty");
    if (wanted.length() > MOST) return new Answer.Wrong("processplan.status.comment.long");
    var month = YearMonth.now(clock);
    var latest = rows.latest(area, month);
    if (latest.filter(one -> one.text().equals(wanted)).isPresent()) return new Answer.Kept();
    int now = latest.map(Comment::version).orElse(0);
    var by = guard.name().isEmpty() ? guard.who() : guard.name();
    if (now != version || !rows.add(area, month, new Written(now + 1, wanted, by)))
      return new Answer.Overtaken(rows.latest(area, month).orElseThrow());
    audit.changed(
        ProcessPlanActions.COMMENT,
        new Subject(
            "status-comment", area.map(one -> one.value().toString()).orElse("all"), "" + month),
        Map.of("version", new Change("" + now, "" + (now + 1))));
    return new Answer.Kept();
  }
}
