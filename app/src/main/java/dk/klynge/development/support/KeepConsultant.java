package dk.klynge.development.support;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.ConsultantId;
import dk.klynge.development.Consultants.Away;
import dk.klynge.development.Consultants.Consultant;
import dk.klynge.development.Consultants.Tie;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.development.support.ConsultantRows.Membership;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody joins the support team, gives another number of hours, is away, or says what they are
/// partial about.
@Service
class KeepConsultant {

  private final ConsultantRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  KeepConsultant(ConsultantRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody changed it since this version; version 0 is somebody new.
  @Transactional
  boolean keep(Consultant one, Membership membership) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    if (membership.version() == 0) {
      if (!rows.add(one, membership.period())) return true;
    } else if (!rows.change(one, membership)) return false;
    record(one.id(), "capacity", one.capacity().toPlainString());
    return true;
  }

  @Transactional
  void away(ConsultantId id, Away away) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    rows.add(id, away);
    record(id, "away", away.first() + " – " + away.last());
  }

  @Transactional
  void present(ConsultantId id, UUID away) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    rows.removeAway(id, away);
    record(id, "away", "");
  }

  @Transactional
  void tied(ConsultantId id, Tie tie) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    rows.add(id, tie);
    record(id, "tie", tie.kind());
  }

  @Transactional
  void untied(ConsultantId id, UUID tie) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    rows.removeTie(id, tie);
    record(id, "tie", "");
  }

  private void record(ConsultantId id, String field, String value) {
    audit.changed(
        DevelopmentActions.SUPPORT,
        new Subject("support-consultant", id.value().toString(), ""),
        Map.of(field, new Change("", value)));
  }
}
