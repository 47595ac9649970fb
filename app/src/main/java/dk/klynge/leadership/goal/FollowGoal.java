package dk.klynge.leadership.goal;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.leadership.Team;
import dk.klynge.organisation.PersonId;
import dk.klynge.time.TypedDay;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is to be done for a goal, and what is seen of it. Whoever calls has asked the door.
@Service
class FollowGoal {

  static final List<String> PROGRESS = List.of("nothing", "begun", "visible", "rooted");

  private final StepRows rows;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  FollowGoal(StepRows rows, AuditTrail audit, Guard guard, Clock clock) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// What is wrong by field, as keys; empty where it is kept. Only who belongs to the team can own
  /// a step.
  @Transactional
  Map<String, String> add(Goal goal, Team team, Map<String, String> sent) {
    var wrong = new LinkedHashMap<String, String>();
    var what = sent.getOrDefault("what", "").strip();
    var owner = GoalForm.uuid(sent.getOrDefault("owner", "")).map(PersonId::new).filter(team::has);
    var due = TypedDay.of(sent.getOrDefault("due", ""));
    if (what.isEmpty() || what.length() > 500) wrong.put("what", "leadership.step.error.what");
    if (owner.isEmpty()) wrong.put("owner", "leadership.step.error.owner");
    if (due.isEmpty()) wrong.put("due", "leadership.step.error.due");
    if (!wrong.isEmpty()) return wrong;
    var id = id(sent);
    if (rows.add(id, goal.id(), what, owner.orElseThrow(), due.orElseThrow()))
      record(goal, "step " + id, due.orElseThrow().toString());
    return Map.of();
  }

  /// @param how done, dropped or again
  @Transactional
  void end(Goal goal, UUID step, String how) {
    if (rows.steps(List.of(goal.id().value())).stream().noneMatch(one -> one.id().equals(step)))
      return;
    var day = Optional.of(LocalDate.now(clock));
    rows.end(step, day.filter(_ -> how.equals("done")), day.filter(_ -> how.equals("dropped")));
    record(goal, "step " + step, how);
  }

  /// What is wrong by field, as keys; empty where it is kept.
  @Transactional
  Map<String, String> see(Goal goal, Map<String, String> sent) {
    var wrong = new LinkedHashMap<String, String>();
    var text = sent.getOrDefault("seen", "").replace("\r\n", "\n").strip();
    var progress = sent.getOrDefault("progress", "");
    if (text.isEmpty() || text.length() > 4000) wrong.put("seen", "leadership.evidence.error.text");
    if (!PROGRESS.contains(progress)) wrong.put("progress", "leadership.evidence.error.progress");
    if (!wrong.isEmpty()) return wrong;
    if (rows.see(id(sent), goal.id(), progress, text, guard.name()))
      record(goal, "progress", progress);
    return Map.of();
  }

  private static UUID id(Map<String, String> sent) {
    return GoalForm.uuid(sent.getOrDefault("id", "")).orElseGet(UUID::randomUUID);
  }

  private void record(Goal goal, String field, String now) {
    audit.changed(
        GoalDoor.action(goal.level()),
        new Subject("leadership-goal", goal.id().value().toString(), ""),
        Map.of(field, new Change("", now)));
  }
}
