package dk.klynge.staffing.appointment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pay and terms are negotiated with the person's trade union.
@Service
class AgreeTerms {

  private final TermsRows rows;
  private final AuditTrail audit;
  private final Guard guard;

  AgreeTerms(TermsRows rows, AuditTrail audit, Guard guard) {
    this.rows = rows;
    this.audit = audit;
    this.guard = guard;
  }

  /// False where somebody was quicker, here and below.
  @Transactional
  boolean open(AppointmentRow row, LocalDate day, String party) {
    if (!rows.open(row.id(), day, party)) return false;
    OfferPosts.record(audit, row, Map.of("negotiation", new Change("none", "open")));
    return true;
  }

  @Transactional
  boolean agree(AppointmentRow row, int version, LocalDate day, String note) {
    if (!rows.agree(row.id(), version, day, note)) return false;
    OfferPosts.record(audit, row, Map.of("negotiation", new Change("open", "agreed")));
    return true;
  }

  /// Against the rule that civil servants stay civil servants and others do not become it.
  @Transactional
  boolean change(AppointmentRow row, String reason) {
    var terms = row.terms().equals("civil_servant") ? "agreement" : "civil_servant";
    if (!rows.change(row, terms, reason, guard.who())) return false;
    OfferPosts.record(audit, row, Map.of("terms", new Change(row.terms(), terms)));
    return true;
  }
}
