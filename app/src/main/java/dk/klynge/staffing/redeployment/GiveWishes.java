package dk.klynge.staffing.redeployment;

import dk.klynge.audit.AuditTrail;
import dk.klynge.audit.AuditTrail.Change;
import dk.klynge.audit.AuditTrail.Subject;
import dk.klynge.staffing.Redeployments.Redeployment;
import dk.klynge.staffing.StaffingActions;
import dk.klynge.staffing.redeployment.Wishes.Given;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A person says what they want, until the deadline. That it changed is written down, and not what
/// was said.
@Service
class GiveWishes {

  private final Wishes wishes;
  private final AuditTrail audit;
  private final Clock clock;

  GiveWishes(Wishes wishes, AuditTrail audit, Clock clock) {
    this.wishes = wishes;
    this.audit = audit;
    this.clock = clock;
  }

  enum Outcome {
    KEPT,
    TOO_LATE,
    OVERTAKEN
  }

  /// The last moment of the deadline counts.
  boolean open(Redeployment round) {
    return round.endedAt().isEmpty() && !clock.instant().isAfter(round.wishesUntil());
  }

  @Transactional
  Outcome give(Redeployment round, Ledger.Line me, Given given) {
    if (!open(round)) return Outcome.TOO_LATE;
    if (!wishes.keep(round.id(), me.person(), given)) return Outcome.OVERTAKEN;
    audit.changed(
        StaffingActions.OWN,
        new Subject("person", me.person().toString(), me.name()),
        Map.of(
            "wishes", new Change("", Integer.toString(given.wishes().size())),
            "consider", new Change("", given.consider().isEmpty() ? "" : "…")));
    return Outcome.KEPT;
  }
}
