package dk.klynge.staffing.campaign;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.PayAgreements;
import dk.klynge.staffing.PostKind;
import dk.klynge.staffing.StaffingActions;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class KnownPayAgreements implements PayAgreements {

  private final CampaignRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  KnownPayAgreements(CampaignRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  @Override
  public Optional<LocalDate> concludedOn(PostKind kind, String track) {
    return rows.agreement(kind, track).map(CampaignRows.Agreement::concludedOn);
  }

  @Override
  public void conclude(PostKind kind, String track, LocalDate day, String note) {
    if (concludedOn(kind, track).isPresent()) return;
    rows.conclude(kind, track, new CampaignRows.Agreement(day, note), guard.who());
    var id = kind.code() + "-" + track;
    audit.changed(
        StaffingActions.PLAN,
        new Subject("pay-agreement", id, id),
        Map.of("pay-agreement", new Change("", day.toString())));
  }
}
