package dk.klynge.development.visit;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.SupportNeeds.Need;
import dk.klynge.development.SupportVisits.Visit;
import dk.klynge.development.visit.Match.Suggestion;
import dk.klynge.development.visit.Match.Verdict;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// It is planned who helps whom and when; a visit is moved to another day or another consultant,
/// called off, or reported. Whoever takes part is told by mail with an invitation.
@Service
class PlanVisit {

  private final VisitRows rows;
  private final Candidates candidates;
  private final WriteVisit letters;
  private final AuditTrail audit;
  private final Guard guard;

  PlanVisit(
      VisitRows rows, Candidates candidates, WriteVisit letters, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.candidates = candidates;
    this.letters = letters;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Outcome {

    /// @param over whether it is more than the consultant has hours for in that month
    record Planned(boolean over) implements Outcome {}

    record Overtaken() implements Outcome {}

    /// The consultant is away that day or partial.
    record Unfit(Verdict why) implements Outcome {}
  }

  /// A visit whose id is not known is planned; one that is known is moved.
  @Transactional
  Outcome plan(Need need, Visit visit) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    var chosen = chosen(need, visit);
    if (chosen.isEmpty()) return new Outcome.Unfit(Verdict.AWAY);
    if (!chosen.get().mayHelp()) return new Outcome.Unfit(chosen.get().verdict());
    var before = find(need, visit.id());
    if (before.isPresent()) {
      if (!rows.move(visit)) return new Outcome.Overtaken();
    } else if (isClosed(need)) return new Outcome.Overtaken();
    else if (!rows.add(visit)) return new Outcome.Planned(false);
    var now = find(need, visit.id()).orElseThrow();
    letters.tell(need, now, before.filter(one -> !one.consultant().equals(now.consultant())));
    record(
        need,
        "visit",
        before.map(Visit::day).map(Object::toString).orElse(""),
        now.day().toString());
    return new Outcome.Planned(chosen.get().verdict() == Verdict.FULL);
  }

  private static boolean isClosed(Need need) {
    return switch (need.state()) {
      case SAID, EVALUATED, DECLINED, WITHDRAWN -> true;
      case ANSWERED, PLANNED, GIVEN -> false;
    };
  }

  private Optional<Suggestion> chosen(Need need, Visit visit) {
    return candidates.suggest(need, visit.day(), visit.hours(), visit.id()).stream()
        .filter(one -> one.candidate().consultant().id().equals(visit.consultant()))
        .findFirst();
  }

  Optional<Visit> find(Need need, UUID visit) {
    return rows.of(need.id()).stream().filter(one -> one.id().equals(visit)).findFirst();
  }

  /// False where it was reported or called off meanwhile.
  @Transactional
  boolean report(Need need, Visit visit, BigDecimal given) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (!rows.report(visit, given)) return false;
    record(need, "given", "", given.toPlainString());
    return true;
  }

  /// False where it was changed meanwhile.
  @Transactional
  boolean callOff(Need need, Visit visit) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (!rows.callOff(visit)) return false;
    letters.callOff(need, find(need, visit.id()).orElseThrow());
    record(need, "visit", visit.day().toString(), "");
    return true;
  }

  private void record(Need need, String field, String before, String after) {
    audit.changed(
        DevelopmentActions.SUPPORT,
        new Subject("support-need", need.id().value().toString(), need.placeName()),
        Map.of(field, new Change(before, after)));
  }
}
