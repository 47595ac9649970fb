package dk.klynge.development.support;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.development.DevelopmentActions;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// It is agreed, or agreed anew, which offers self-owning institutions have and for how long.
@Service
class KeepAgreement {

  private final AgreementRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  KeepAgreement(AgreementRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody changed it since this version.
  @Transactional
  boolean keep(Agreement one) {
    guard.require(DevelopmentActions.SUPPORT, new Scope.Everywhere());
    var before = rows.find(one.id()).map(each -> each.period().range()).orElse("");
    if (!rows.keep(one)) return false;
    audit.changed(
        DevelopmentActions.SUPPORT,
        new Subject("support-agreement", one.id().toString(), one.placeName()),
        Map.of("period", new Change(before, one.period().range())));
    return true;
  }
}
