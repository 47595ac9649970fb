package dk.klynge.actionplan.dialogue;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.dialogue.CommentRows.Fresh;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The cluster and the administration talk about a section. Whoever may comment by a role speaks
/// for the administration, everybody else for the cluster. A comment is open until either side
/// closes it.
@Service
class SayComment {

  private final CommentRows rows;
  private final PlanDoor door;
  private final AuditTrail audit;
  private final Guard guard;

  SayComment(CommentRows rows, PlanDoor door, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.door = door;
    this.audit = audit;
    this.guard = guard;
  }

  /// @param form names the sending, so that sent twice it is said once
  /// @param replyTo the comment that is answered
  record Said(UUID form, String section, Optional<UUID> replyTo, String text) {}

  @Transactional
  void say(ActionPlan plan, Said said) {
    var side = door.mayByRole(ActionPlanActions.COMMENT, plan) ? "administration" : "cluster";
    var fresh =
        new Fresh(
            said.form(),
            said.section(),
            said.replyTo().orElse(null),
            side,
            guard.who(),
            guard.name(),
            said.text());
    if (rows.add(plan.id(), fresh)) record(plan, said.section(), "comment " + said.form());
  }

  @Transactional
  void close(ActionPlan plan, UUID comment) {
    if (rows.close(plan.id(), comment, guard.name())) record(plan, "comment", "closed " + comment);
  }

  @Transactional
  void reopen(ActionPlan plan, UUID comment) {
    if (rows.reopen(plan.id(), comment)) record(plan, "comment", "open " + comment);
  }

  private void record(ActionPlan plan, String field, String what) {
    audit.changed(
        ActionPlanActions.COMMENT,
        new Subject("action-plan", plan.id().value().toString(), plan.name()),
        Map.of(field, new Change("", what)));
  }
}
