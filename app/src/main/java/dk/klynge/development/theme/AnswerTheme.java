package dk.klynge.development.theme;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportTheme;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A theme that comes again and again becomes a course that is wished for; once there is one, the
/// wish is met.
@Service
class AnswerTheme {

  private final ThemeRows rows;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  AnswerTheme(ThemeRows rows, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  @Transactional
  void wish(UUID id, SupportTheme theme, String words) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (rows.wish(id, theme, words, guard.name())) record(id, "theme", theme.name());
  }

  @Transactional
  void met(UUID id) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    var today = LocalDate.now(clock);
    rows.met(id, today);
    record(id, "met", today.toString());
  }

  private void record(UUID id, String field, String value) {
    audit.changed(
        DevelopmentActions.SUPPORT,
        new Subject("course-wish", id.toString(), ""),
        Map.of(field, new Change("", value)));
  }
}
