package dk.klynge.staffing.arrangement;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.organisation.Employees.Employee;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.arrangement.Arrangements.Agreed;
import dk.klynge.staffing.arrangement.Arrangements.Arrangement;
import dk.klynge.staffing.arrangement.Arrangements.Terms;
import dk.klynge.staffing.arrangement.Arrangements.Wish;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// An arrangement is asked for by the person, or noted by the area manager; it is agreed with the
/// union, refused, or the person thinks again.
@Service
class AgreeArrangement {

  private final Arrangements arrangements;
  private final AuditTrail audit;
  private final Guard guard;

  AgreeArrangement(Arrangements arrangements, AuditTrail audit, Guard guard) {
    this.arrangements = arrangements;
    this.audit = audit;
    this.guard = guard;
  }

  /// One's own.
  @Transactional
  boolean ask(Employee me, Wish wish) {
    return added(me, wish, StaffingActions.OWN);
  }

  @Transactional
  boolean note(Employee who, Wish wish) {
    guard.require(
        StaffingActions.APPOINT,
        scope(who.institution().map(one -> one.value()), who.area().map(one -> one.value())));
    return added(who, wish, StaffingActions.APPOINT);
  }

  private boolean added(Employee who, Wish wish, String action) {
    if (!arrangements.add(UUID.randomUUID(), who, wish, guard.who())) return false;
    audit.changed(
        action,
        new Subject("person", who.person().value().toString(), who.name()),
        Map.of("arrangement", new Change("", wish.kind())));
    return true;
  }

  @Transactional
  boolean negotiate(Arrangement one, int version, Terms terms) {
    require(one);
    if (!arrangements.negotiate(one.id(), version, terms)) return false;
    record(StaffingActions.APPOINT, one, terms.agreed() == Agreed.YES ? "agreed" : "negotiating");
    return true;
  }

  @Transactional
  boolean refuse(Arrangement one, int version, String reason) {
    require(one);
    if (!arrangements.refuse(one.id(), version, reason)) return false;
    record(StaffingActions.APPOINT, one, "refused");
    return true;
  }

  /// False for somebody else's.
  @Transactional
  boolean withdraw(UUID id, PersonId me) {
    var one = arrangements.find(id).filter(found -> found.person().equals(me.value()));
    if (one.isEmpty() || !arrangements.withdraw(id)) return false;
    record(StaffingActions.OWN, one.get(), "withdrawn");
    return true;
  }

  void require(Arrangement one) {
    guard.require(
        StaffingActions.APPOINT,
        scope(Optional.ofNullable(one.institution()), Optional.ofNullable(one.area())));
  }

  boolean mayLook(Arrangement one) {
    return guard.may(
        StaffingActions.APPOINT,
        scope(Optional.ofNullable(one.institution()), Optional.ofNullable(one.area())));
  }

  static Scope scope(Optional<UUID> institution, Optional<UUID> area) {
    return area.<Scope>map(Scope.Area::new)
        .or(() -> institution.map(Scope.Institution::new))
        .orElseGet(Scope.Everywhere::new);
  }

  private void record(String action, Arrangement one, String now) {
    audit.changed(
        action,
        new Subject("person", one.person().toString(), one.name()),
        Map.of("arrangement", new Change(one.state(), now)));
  }
}
