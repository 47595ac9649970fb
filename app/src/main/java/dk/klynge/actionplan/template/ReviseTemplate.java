package dk.klynge.actionplan.template;

import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanTemplate.Section;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A new version of the template is written, sent to be commented on, and published. Until then
/// plans go on with the version they have.
@Service
class ReviseTemplate {

  private final TemplateRows rows;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  ReviseTemplate(TemplateRows rows, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// Begins where the published one is; the version that is in work already, where there is one.
  @Transactional
  int begin() {
    guard.require(ActionPlanActions.TEMPLATE, new Scope.Everywhere());
    int next = rows.versions().getFirst().version() + 1;
    if (!rows.begin(next, guard.name())) return rows.versions().getFirst().version();
    rows.write(next, rows.published().sections());
    record(next, "draft");
    return next;
  }

  /// False where somebody changed it since this edition was shown.
  @Transactional
  boolean save(int version, int edition, List<Section> sections) {
    guard.require(ActionPlanActions.TEMPLATE, new Scope.Everywhere());
    if (!rows.touch(version, edition)) return false;
    rows.write(version, sections);
    record(version, "edited");
    return true;
  }

  /// The key of what is wrong; empty text where leaders can comment now.
  @Transactional
  String open(int version, LocalDate until) {
    guard.require(ActionPlanActions.TEMPLATE, new Scope.Everywhere());
    if (until.isBefore(LocalDate.now(clock))) return "actionplan.template.error.until";
    rows.open(version, until);
    record(version, "commenting until " + until);
    return "";
  }

  /// False where it was published before.
  @Transactional
  boolean publish(int version) {
    guard.require(ActionPlanActions.TEMPLATE, new Scope.Everywhere());
    if (!rows.publish(version)) return false;
    record(version, "published");
    return true;
  }

  @Transactional
  void comment(int version, String section, String text) {
    rows.comment(version, section, guard.who(), guard.name(), text);
    audit.changed(
        ActionPlanActions.READ, subject(version), Map.of("comment", new Change("", section)));
  }

  private static Subject subject(int version) {
    return new Subject("action-plan-template", Integer.toString(version), "");
  }

  private void record(int version, String state) {
    audit.changed(
        ActionPlanActions.TEMPLATE, subject(version), Map.of("state", new Change("", state)));
  }
}
