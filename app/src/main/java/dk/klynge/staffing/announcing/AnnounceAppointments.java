package dk.klynge.staffing.announcing;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.guard.Guard;
import dk.klynge.staffing.Campaigns.Campaign;
import dk.klynge.staffing.StaffingActions;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// HR tells everybody: first those who were appointed, then the houses they leave, then all others
/// who applied.
@Service
class AnnounceAppointments {

  private final AnnouncementRows rows;
  private final AnnouncementLetters letters;
  private final AuditTrail audit;
  private final Guard guard;

  AnnounceAppointments(
      AnnouncementRows rows, AnnouncementLetters letters, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.letters = letters;
    this.audit = audit;
    this.guard = guard;
  }

  /// How many were not announced until now. The same form twice announces once.
  @Transactional
  int announce(Campaign campaign, String form, String text) {
    var id = UUID.randomUUID();
    var fresh =
        rows.appointed(campaign.id()).stream().filter(one -> one.announcedAt() == null).toList();
    if (fresh.isEmpty() || !rows.add(id, form, campaign.id(), text, guard.who())) return 0;
    fresh.forEach(one -> rows.announce(one.id()));
    fresh.forEach(letters::appointed);
    fresh.forEach(letters::house);
    rows.others(campaign.id()).forEach(one -> letters.other(id, campaign, one));
    audit.changed(
        StaffingActions.APPOINT,
        new Subject("campaign", campaign.id().value().toString(), campaign.name()),
        Map.of("announced", new Change("", "" + fresh.size())));
    return fresh.size();
  }
}
