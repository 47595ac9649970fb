package dk.klynge.documents.mail;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.documents.DocumentsActions;
import dk.klynge.documents.mail.MailLogPage.Kept;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Letters hold personal data and are deleted when nobody needs them any more (`klynge.mail.kept`,
/// 12 months). What they came of stays with the modules they came from.
@Component
class ForgetLetters {

  private final LetterRows rows;
  private final AuditTrail audit;
  private final Clock clock;
  private final Period kept;

  ForgetLetters(
      LetterRows rows,
      AuditTrail audit,
      Clock clock,
      @Value("${klynge.mail.kept:P12M}") Period kept) {
    this.rows = rows;
    this.audit = audit;
    this.clock = clock;
    this.kept = kept;
  }

  /// As the page says it: in whole months, or else in days.
  Kept kept() {
    var today = LocalDate.now(clock);
    var first = today.minus(kept);
    return kept.equals(Period.ofMonths(Math.toIntExact(kept.toTotalMonths())))
        ? new Kept("documents.mail.kept.months", kept.toTotalMonths())
        : new Kept("documents.mail.kept.days", ChronoUnit.DAYS.between(first, today));
  }

  @Transactional
  void forget() {
    var before = OffsetDateTime.now(clock).minus(kept);
    var count = rows.forget(before);
    if (count == 0) return;
    var day = LocalDate.ofInstant(before.toInstant(), clock.getZone()).toString();
    audit.changed(
        DocumentsActions.READ_MAIL,
        new Subject("mail-log", "", day),
        Map.of("deleted", new Change(Integer.toString(count), "")));
  }
}
