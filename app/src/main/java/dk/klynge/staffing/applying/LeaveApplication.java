package dk.klynge.staffing.applying;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.organisation.PersonId;
import dk.klynge.staffing.ApplicationId;
import dk.klynge.staffing.StaffingActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody withdraws an application, which is possible at any time, or throws a draft away.
@Service
class LeaveApplication {

  private final OwnApplications own;
  private final KeptApplications rows;
  private final Files files;
  private final Receipts receipts;
  private final AuditTrail audit;

  LeaveApplication(
      OwnApplications own,
      KeptApplications rows,
      Files files,
      Receipts receipts,
      AuditTrail audit) {
    this.own = own;
    this.rows = rows;
    this.files = files;
    this.receipts = receipts;
    this.audit = audit;
  }

  /// Done twice it is done once.
  @Transactional
  void withdraw(ApplicationId id, PersonId person) {
    if (!rows.withdraw(id, person)) return;
    receipts.withdrawn(own.find(id, person).orElseThrow());
    record(id, "withdrawn");
  }

  @Transactional
  void discard(ApplicationId id, PersonId person) {
    if (!rows.discard(id, person)) return;
    files.removeAll(id);
    record(id, "discarded");
  }

  private void record(ApplicationId id, String state) {
    audit.changed(
        StaffingActions.OWN,
        new AuditTrail.Subject("application", id.value().toString(), ""),
        Map.of("state", new Change("", state)));
  }
}
