package dk.klynge.actionplan.following;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.PlanActions.Action;
import dk.klynge.actionplan.WorkingGroups;
import dk.klynge.actionplan.following.ActionRows.End;
import dk.klynge.actionplan.following.ActionRows.Wanted;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.organisation.PersonId;
import dk.klynge.ui.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Actions are agreed on, changed, done and given up.
@Service
class FollowAction {

  private final ActionRows rows;
  private final WorkingGroups groups;
  private final AuditTrail audit;
  private final Clock clock;

  FollowAction(ActionRows rows, WorkingGroups groups, AuditTrail audit, Clock clock) {
    this.rows = rows;
    this.groups = groups;
    this.audit = audit;
    this.clock = clock;
  }

  /// The form as it was sent, `id` and `edition` with it.
  record Form(Map<String, String> fields) {

    String value(String field) {
      return fields.getOrDefault(field, "").strip();
    }

    UUID id() {
      var id = value("id");
      return Typed.id(id).orElseGet(UUID::randomUUID);
    }

    int edition() {
      return value("edition").matches("[0-9]{1,8}") ? Integer.parseInt(value("edition")) : 0;
    }

    Optional<LocalDate> due() {
      try {
        return Optional.of(LocalDate.parse(value("due")));
      } catch (DateTimeParseException none) {
        return Optional.empty();
      }
    }
  }

  /// What is wrong by field, as keys; empty where it is kept. An action with this id is changed, or
  /// else it is a new one.
  @Transactional
  Map<String, String> keep(ActionPlan plan, Form form) {
    var errors = new LinkedHashMap<String, String>();
    if (form.value("what").isEmpty() || form.value("what").length() > 500)
      errors.put("what", "actionplan.action.error.what");
    if (form.value("owner").isEmpty() || form.value("owner").length() > 200)
      errors.put("owner", "actionplan.action.error.owner");
    if (form.due().isEmpty()) errors.put("due", "actionplan.action.error.due");
    if (!errors.isEmpty()) return errors;
    var id = form.id();
    var name = form.value("owner");
    var wanted =
        new Wanted(
            form.value("section"),
            form.value("what"),
            person(plan, name),
            name,
            form.due().orElseThrow());
    var known = rows.find(plan.id(), id);
    if (known.isEmpty()) {
      if (rows.add(plan.id(), id, wanted)) record(plan, id, "", wanted.due().toString());
    } else if (form.edition() == 0) return Map.of();
    else if (!rows.change(id, form.edition(), wanted))
      return Map.of("what", "actionplan.action.error.changed");
    else record(plan, id, known.get().due().toString(), wanted.due().toString());
    return Map.of();
  }

  /// The member of the group with this name: members can see the plan that they shall act on.
  private Optional<PersonId> person(ActionPlan plan, String name) {
    return groups.members(plan.id()).stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .flatMap(WorkingGroups.Member::person);
  }

  /// The key of what is wrong; empty text where it is done.
  @Transactional
  String end(ActionPlan plan, Action action, String how, String note) {
    var day = Optional.of(LocalDate.now(clock));
    switch (how) {
      case "done" -> rows.end(action.id(), new End(day, Optional.empty(), note));
      case "again" -> rows.end(action.id(), new End(Optional.empty(), Optional.empty(), note));
      case "dropped" -> {
        if (note.isBlank()) return "actionplan.action.error.note";
        rows.end(action.id(), new End(Optional.empty(), day, note));
      }
      default -> {
        return "actionplan.action.error.end";
      }
    }
    record(plan, action.id(), "", how);
    return "";
  }

  private void record(ActionPlan plan, UUID id, String before, String after) {
    audit.changed(
        ActionPlanActions.WRITE,
        new Subject("action-plan", plan.id().value().toString(), plan.name()),
        Map.of("action " + id, new Change(before, after)));
  }
}
