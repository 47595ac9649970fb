package dk.klynge.actionplan.dialogue;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanDoor;
import dk.klynge.actionplan.WorkingGroups.Linked;
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

  /// @param side administration or cluster
  /// @param account or `member:` and the seat of somebody who came by a secret link
  private record Speaker(String side, String account, String name) {}

  @Transactional
  void say(ActionPlan plan, Said said) {
    var side = door.mayByRole(ActionPlanActions.COMMENT, plan) ? "administration" : "cluster";
    say(plan, said, new Speaker(side, guard.who(), guard.name()));
  }

  /// Somebody from outside who sits in the working group speaks for the cluster.
  @Transactional
  void say(ActionPlan plan, Said said, Linked member) {
    say(plan, said, new Speaker("cluster", "member:" + member.member(), member.name()));
  }

  private void say(ActionPlan plan, Said said, Speaker speaker) {
    var fresh =
        new Fresh(
            said.form(),
            said.section(),
            said.replyTo().orElse(null),
            speaker.side(),
            speaker.account(),
            speaker.name(),
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
