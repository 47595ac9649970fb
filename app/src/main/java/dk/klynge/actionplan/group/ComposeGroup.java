package dk.klynge.actionplan.group;

import dk.klynge.actionplan.ActionPlan;
import dk.klynge.actionplan.ActionPlanActions;
import dk.klynge.actionplan.WorkingGroups.Member;
import dk.klynge.actionplan.group.MemberRows.Who;
import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.Mailbox;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees;
import dk.klynge.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Members come and go. Whoever may write the plan has been asked for at the door.
@Service
class ComposeGroup {

  private static final Set<String> ROLES = Set.of("leader", "staff", "parent", "other");

  private final MemberRows rows;
  private final Compositions compositions;
  private final JudgeGroup judge;
  private final MemberLetters letters;
  private final Employees employees;
  private final AuditTrail audit;
  private final Guard guard;
  private final Clock clock;

  @SuppressWarnings("checkstyle:parameternumber") // people, mail and record
  ComposeGroup(
      MemberRows rows,
      Compositions compositions,
      JudgeGroup judge,
      MemberLetters letters,
      Employees employees,
      AuditTrail audit,
      Guard guard,
      Clock clock) {
    this.rows = rows;
    this.compositions = compositions;
    this.judge = judge;
    this.letters = letters;
    this.employees = employees;
    this.audit = audit;
    this.guard = guard;
    this.clock = clock;
  }

  /// The leaders of all units who are not in the group yet; how many came.
  @Transactional
  int addLeaders(ActionPlan plan) {
    int added = 0;
    for (var unit : judge.units(plan))
      if (unit.leader().isPresent()) {
        var leader = unit.leader().get();
        var who = new Who(Optional.of(new PersonId(leader.id())), leader.name(), "");
        var id = rows.add(plan.id(), "leader", who);
        id.ifPresent(one -> joined(plan, "leader", one));
        if (id.isPresent()) added++;
      }
    return added;
  }

  /// The key of what is wrong; empty text where somebody sits in the group now.
  @Transactional
  String add(ActionPlan plan, String role, String name, String email) {
    if (!ROLES.contains(role)) return "actionplan.group.error.role";
    var who = who(name, email);
    if (who.isEmpty()) return "actionplan.group.error.who";
    var id = rows.add(plan.id(), role, who.get());
    if (id.isEmpty()) return "actionplan.group.error.twice";
    joined(plan, role, id.get());
    return "";
  }

  private void joined(ActionPlan plan, String role, UUID id) {
    record(plan, role, new Change("", id.toString()));
    find(plan, id).ifPresent(member -> letters.welcome(plan, member));
  }

  @Transactional
  boolean leave(ActionPlan plan, UUID member) {
    if (!rows.leave(plan.id(), member)) return false;
    record(plan, "member", new Change(member.toString(), ""));
    return true;
  }

  /// A new link for somebody from outside; the old one ends. False for others.
  @Transactional
  boolean linkAgain(ActionPlan plan, UUID member) {
    var found = find(plan, member).filter(one -> one.person().isEmpty());
    found.ifPresent(one -> letters.welcome(plan, one));
    return found.isPresent();
  }

  @Transactional
  void compose(List<SeatRule> rules) {
    guard.require(ActionPlanActions.TEMPLATE, new Scope.Everywhere());
    compositions.set(rules);
    audit.changed(
        ActionPlanActions.TEMPLATE,
        new Subject("working-group-composition", "", ""),
        Map.of("rules", new Change("", rules.toString())));
  }

  private Optional<Member> find(ActionPlan plan, UUID id) {
    return rows.of(plan.id()).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// A person of the register by address or, without an address, by name; else somebody outside,
  /// who needs both.
  private Optional<Who> who(String name, String email) {
    if (email.isEmpty()) return byName(name);
    if (!Mailbox.isAddress(email)) return Optional.empty();
    var known = employees.byEmail(email);
    if (known.isPresent())
      return employees.nameOf(known.get()).map(called -> new Who(known, called, ""));
    return name.isBlank() ? Optional.empty() : Optional.of(new Who(known, name, email));
  }

  private Optional<Who> byName(String name) {
    if (name.isBlank()) return Optional.empty();
    var found =
        employees.on(LocalDate.now(clock), Set.of()).stream()
            .filter(one -> one.name().equalsIgnoreCase(name))
            .toList();
    return found.size() == 1
        ? Optional.of(new Who(Optional.of(found.getFirst().person()), found.getFirst().name(), ""))
        : Optional.empty();
  }

  private void record(ActionPlan plan, String field, Change change) {
    audit.changed(
        ActionPlanActions.WRITE,
        new Subject("action-plan", plan.id().value().toString(), plan.name()),
        Map.of(field, change));
  }
}
