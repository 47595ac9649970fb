package dk.klynge.staffing.application;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.guard.Guard;
import dk.klynge.guard.Scope;
import dk.klynge.staffing.Applications.Submitted;
import dk.klynge.staffing.StaffingActions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Somebody sorts out who cannot be considered, or lets an application go on to the committees.
@Service
class ScreenApplication {

  static final int LONGEST_REASON = 2_000;

  private final Screenings screenings;
  private final AuditTrail audit;
  private final Guard guard;

  ScreenApplication(Screenings screenings, AuditTrail audit, Guard guard) {
    this.screenings = screenings;
    this.audit = audit;
    this.guard = guard;
  }

  sealed interface Outcome {

    record Screened() implements Outcome {}

    /// @param key of the message that says what is missing
    record Rejected(String key) implements Outcome {}

    /// Somebody else has screened it since it was seen.
    record Overtaken(Screening now) implements Outcome {}
  }

  /// @param answer yes or no
  /// @param seen when it had been screened, as the page showed; empty where it had not
  @Transactional
  Outcome screen(Submitted application, String answer, String reason, String seen) {
    guard.require(StaffingActions.SCREEN, new Scope.Area(application.area().value()));
    if (!answer.equals("yes") && !answer.equals("no"))
      return new Outcome.Rejected("staffing.application.error.answer");
    if (reason.isBlank() && answer.equals("no"))
      return new Outcome.Rejected("staffing.application.error.reason");
    if (reason.length() > LONGEST_REASON)
      return new Outcome.Rejected("staffing.application.error.long");
    screenings.lock(application.id());
    var now = screenings.find(application.id());
    if (now.isPresent() && !now.get().at().toString().equals(seen))
      return new Outcome.Overtaken(now.get());
    var qualified = answer.equals("yes");
    screenings.put(
        application.id(), new Screenings.Wanted(qualified, reason.isBlank() ? "–" : reason.strip()));
    audit.changed(
        StaffingActions.SCREEN,
        subject(application),
        Map.of("qualified", new Change(now.map(one -> said(one.qualified())).orElse(""), answer)));
    return new Outcome.Screened();
  }

  private static String said(boolean qualified) {
    return qualified ? "yes" : "no";
  }

  /// Never the name of the applicant.
  static AuditTrail.Subject subject(Submitted application) {
    return new AuditTrail.Subject("application", application.id().value().toString(), "");
  }
}
